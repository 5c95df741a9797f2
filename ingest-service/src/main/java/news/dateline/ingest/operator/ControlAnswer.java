package news.dateline.ingest.operator;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Control;

/** The controls that are on their way, in the order in which they were asked for. */
public record ControlAnswer(List<Sent> controls) {
  /** Controls are copied. */
  public ControlAnswer {
    controls = List.copyOf(Objects.requireNonNullElse(controls, List.of()));
  }

  /** One of them; the audit knows it by its id once it is carried out. */
  public record Sent(String controlId, String articleId, String source, Instant at) {
    static Sent of(Control control) {
      return new Sent(
          control.controlId(), control.articleId().value(), control.source(), control.at());
    }
  }
}
