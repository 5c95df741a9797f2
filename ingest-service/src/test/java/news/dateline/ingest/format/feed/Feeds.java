package news.dateline.ingest.format.feed;

import java.io.IOException;
import java.io.InputStream;
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
import org.jspecify.annotations.Nullable;

/** Feeds for tests, and what reading makes of them. */
final class Feeds {
  private static final Instant RECEIVED = Instant.parse("2026-11-24T12:00:00Z");

  private Feeds() {}

  /** A sample under {@code wires}. */
  static byte[] sample(String path) {
    try (InputStream in = Feeds.class.getResourceAsStream("/wires/" + path)) {
      return Objects.requireNonNull(in, path).readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** An RSS 2.0 feed round these items. */
  static String rss(String items) {
    return "<rss version=\"2.0\"><channel><title>c</title>" + items + "</channel></rss>";
  }

  /** An item of RSS 2.0 with a guid and these elements, in a feed that declares the modules. */
  static String item(String elements) {
    return """
        <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:app="http://www.w3.org/2007/app"
        xmlns:cc="http://web.resource.org/cc/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"
        xmlns:georss="http://www.georss.org/georss" xmlns:media="http://search.yahoo.com/mrss/"
        xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
        <channel><title>c</title><link>https://news.example/</link><item>%s</item></channel></rss>
        """
        .formatted(elements);
  }

  /** An Atom 1.0 entry with these elements, in a feed. */
  static String entry(String elements) {
    return "<feed xmlns=\"http://www.w3.org/2005/Atom\"><entry><id>e</id>%s</entry></feed>"
        .formatted(elements);
  }

  static List<ParsedItem> read(byte[] bytes, @Nullable String contentType) throws RefusedException {
    Wire wire = new Wire(bytes, contentType, RECEIVED);
    return FeedReading.parse(wire, Deliveries.source(OrderBy.TIME));
  }

  static List<ParsedItem> read(String feed) throws RefusedException {
    return read(feed.getBytes(StandardCharsets.UTF_8), null);
  }

  static ArticleBuilder article(ParsedItem item) {
    return switch (item) {
      case ParsedItem.Understood understood -> understood.content();
      case ParsedItem.NotUnderstood(Refusal refusal) ->
          throw new AssertionError(refusal.toString());
    };
  }

  /** The feed's first article. */
  static ArticleBuilder article(String feed) throws RefusedException {
    return article(read(feed).getFirst());
  }

  static Refusal refusal(ParsedItem item) {
    return switch (item) {
      case ParsedItem.NotUnderstood(Refusal refusal) -> refusal;
      case ParsedItem.Understood understood ->
          throw new AssertionError(understood.content().toString());
    };
  }

  static List<String> warnings(ArticleBuilder article) {
    return article.warnings().stream().map(Warning::code).toList();
  }
}
