package news.dateline.tracing;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of an article's way, when it is over.
 *
 * @param attributes ids, words and numbers, never any text of an article
 * @param error why it has failed; absent where it has not
 */
public record Span(
    String name,
    Kind kind,
    TraceContext context,
    Instant begin,
    Instant end,
    Map<String, String> attributes,
    @Nullable String error) {
  /** The article that it concerns. */
  public static final String ARTICLE_ID = "dateline.article.id";

  /** The receipt by which it came. */
  public static final String RECEIPT_ID = "dateline.receipt.id";

  /** The source that sent it. */
  public static final String SOURCE = "dateline.source";

  /** What a step has to do with messages. */
  public enum Kind {
    /** It sends what it was handed in. */
    PRODUCER(4),
    /** It works off what another step has sent. */
    CONSUMER(5);

    private final int otlp;

    Kind(int otlp) {
      this.otlp = otlp;
    }

    /** As OpenTelemetry's protocol numbers it. */
    int otlp() {
      return otlp;
    }
  }
}
