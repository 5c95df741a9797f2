package news.dateline.ingest.format.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.intake.Deliveries;
import news.dateline.ingest.source.OrderBy;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;

/** Wires of JSON for tests, and what the parsers make of them. */
public final class JsonWires {
  private static final Instant RECEIVED = Instant.parse("2024-10-08T14:00:00Z");
  private static final SourceProfile SOURCE = Deliveries.source(OrderBy.TIME);

  private JsonWires() {}

  /** The text of a sample under {@code wires}. */
  public static String sample(String name) {
    try (InputStream in =
        Objects.requireNonNull(JsonWires.class.getResourceAsStream("/wires/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text as a delivery. */
  public static Wire wire(String text, @Nullable String contentType) {
    return new Wire(text.getBytes(StandardCharsets.UTF_8), contentType, RECEIVED);
  }

  /** The format that is recognised, or the reason why none is. */
  public static String format(String text, @Nullable String contentType) {
    try {
      return ArticleFormats.all().recognise(wire(text, contentType), SOURCE).format();
    } catch (RefusedException e) {
      return e.refusal().reason();
    }
  }

  /** The items as the parser of that format reads them. */
  public static List<ParsedItem> items(ArticleParser parser, String text) {
    try {
      return parser.parse(wire(text, "application/json"), SOURCE);
    } catch (RefusedException e) {
      return List.of(new ParsedItem.NotUnderstood(e.refusal()));
    }
  }

  /** The first item as an article. */
  public static ArticleBuilder article(ArticleParser parser, String text) {
    return understood(items(parser, text).getFirst()).content();
  }

  /** The item, which must have been understood. */
  public static ParsedItem.Understood understood(ParsedItem item) {
    return switch (item) {
      case ParsedItem.Understood understood -> understood;
      case ParsedItem.NotUnderstood refused -> throw new AssertionError(refused.toString());
    };
  }

  /** The item's refusal. */
  public static Refusal refusal(ParsedItem item) {
    return switch (item) {
      case ParsedItem.Understood understood -> throw new AssertionError(understood.toString());
      case ParsedItem.NotUnderstood(Refusal refusal) -> refusal;
    };
  }

  /** The codes of the article's warnings. */
  public static List<String> doubts(ArticleBuilder article) {
    return article.warnings().stream().map(Warning::code).toList();
  }
}
