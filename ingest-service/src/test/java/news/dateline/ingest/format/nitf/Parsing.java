package news.dateline.ingest.format.nitf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.intake.Deliveries;
import news.dateline.ingest.source.OrderBy;

/** What a parser makes of a wire from a source in Istanbul's zone. */
public final class Parsing {
  private static final Instant RECEIVED = Instant.parse("2024-10-08T14:00:00Z");

  private Parsing() {}

  public static byte[] sample(String path) {
    try {
      return Files.readAllBytes(Path.of("src/test/resources/wires", path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static List<ParsedItem> items(ArticleParser parser, byte[] bytes) {
    try {
      return parser.parse(new Wire(bytes, null, RECEIVED), Deliveries.source(OrderBy.TIME));
    } catch (RefusedException e) {
      return List.of(new ParsedItem.NotUnderstood(e.refusal()));
    }
  }

  public static ArticleBuilder article(ArticleParser parser, byte[] bytes) {
    return understood(items(parser, bytes).getFirst());
  }

  public static ArticleBuilder article(ArticleParser parser, String xml) {
    return article(parser, xml.getBytes(StandardCharsets.UTF_8));
  }

  public static Refusal refusal(ArticleParser parser, String xml) {
    return refusal(items(parser, xml.getBytes(StandardCharsets.UTF_8)).getFirst());
  }

  public static ArticleBuilder understood(ParsedItem item) {
    return switch (item) {
      case ParsedItem.Understood understood -> understood.content();
      case ParsedItem.NotUnderstood(Refusal refusal) -> throw new AssertionError(refusal.detail());
    };
  }

  public static Refusal refusal(ParsedItem item) {
    return switch (item) {
      case ParsedItem.Understood understood ->
          throw new AssertionError(String.valueOf(understood.content().headline()));
      case ParsedItem.NotUnderstood(Refusal refusal) -> refusal;
    };
  }
}
