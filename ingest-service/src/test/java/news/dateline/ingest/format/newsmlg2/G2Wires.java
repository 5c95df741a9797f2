package news.dateline.ingest.format.newsmlg2;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import news.dateline.article.ArticleBuilder;
import news.dateline.article.Warning;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.intake.Deliveries;
import news.dateline.ingest.source.OrderBy;

/** News items for tests, and what the parser makes of them. */
final class G2Wires {
  private static final Instant RECEIVED = Instant.parse("2024-10-08T14:00:00Z");

  private G2Wires() {}

  /** An item with these metadata and contents, in English. */
  static String item(String itemMeta, String contentMeta, String contentSet) {
    return """
        <newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="4" xml:lang="en">
        <itemMeta>%s</itemMeta>
        <contentMeta><language tag="en"/>%s</contentMeta>
        <contentSet>%s</contentSet>
        </newsItem>
        """
        .formatted(itemMeta, contentMeta, contentSet);
  }

  static String withItemMeta(String itemMeta) {
    return item(itemMeta, "", "");
  }

  static String withContentMeta(String contentMeta) {
    return item("", contentMeta, "");
  }

  static String withContent(String contentSet) {
    return item("", "", contentSet);
  }

  static String resource(String name) {
    try (InputStream in = G2Wires.class.getResourceAsStream("/wires/newsml-g2/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Wire wire(String text) {
    return new Wire(text.getBytes(StandardCharsets.UTF_8), null, RECEIVED);
  }

  static List<ParsedItem> parse(String text) {
    try {
      return new NewsMlG2Parser().parse(wire(text), Deliveries.source(OrderBy.TIME));
    } catch (RefusedException e) {
      return List.of(new ParsedItem.NotUnderstood(e.refusal()));
    }
  }

  static ArticleBuilder article(String text) {
    return article(parse(text).getFirst());
  }

  static ArticleBuilder article(ParsedItem parsed) {
    return switch (parsed) {
      case ParsedItem.Understood understood -> understood.content();
      case ParsedItem.NotUnderstood refused -> throw new AssertionError(refused.toString());
    };
  }

  static Refusal refusal(String text) {
    return refusal(parse(text).getFirst());
  }

  static Refusal refusal(ParsedItem parsed) {
    return switch (parsed) {
      case ParsedItem.Understood understood -> throw new AssertionError(understood.toString());
      case ParsedItem.NotUnderstood(Refusal refusal) -> refusal;
    };
  }

  static List<String> warnings(ArticleBuilder article) {
    return Objects.requireNonNullElse(article.warnings(), List.<Warning>of()).stream()
        .map(Warning::code)
        .toList();
  }

  /** The associations as "rel uri". */
  static List<String> links(ArticleBuilder article) {
    return Objects.requireNonNull(article.associations()).stream()
        .map(association -> association.rel() + " " + association.uri())
        .toList();
  }
}
