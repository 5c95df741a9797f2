package news.dateline.ingest.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import news.dateline.ingest.format.anpa1312.Anpa1312Parser;
import news.dateline.ingest.format.apjson.ApJsonParser;
import news.dateline.ingest.format.canonical.CanonicalJsonParser;
import news.dateline.ingest.format.dpajson.DpaJsonParser;
import news.dateline.ingest.format.feed.AtomParser;
import news.dateline.ingest.format.feed.RssParser;
import news.dateline.ingest.format.html.HtmlParser;
import news.dateline.ingest.format.iptc7901.Iptc7901Parser;
import news.dateline.ingest.format.jsonfeed.JsonFeedParser;
import news.dateline.ingest.format.mail.MailParser;
import news.dateline.ingest.format.newsml1.NewsMl1Parser;
import news.dateline.ingest.format.newsmlg2.NewsMlG2Parser;
import news.dateline.ingest.format.ninjs.NinjsParser;
import news.dateline.ingest.format.nitf.NitfParser;
import news.dateline.ingest.format.pagetext.PageTextParser;
import news.dateline.ingest.format.plaintext.PlainTextParser;
import news.dateline.ingest.format.sitemap.NewsSitemapParser;
import news.dateline.ingest.source.SourceProfile;

/**
 * The formats we read, and how a delivery's is found: forced, else the first of the source's that
 * recognises it.
 */
public final class ArticleFormats {
  // RSS 1.0 is RDF, and a media item of NewsML-G2 is one of its news items.
  private static final Map<String, String> OTHER_NAMES =
      Map.of("rdf", "rss", "newsml-g2-media", "newsml-g2", "newsml-g2-other", "newsml-g2");

  private final Map<String, ArticleParser> byFormat = new LinkedHashMap<>();

  private ArticleFormats(List<ArticleParser> parsers) {
    parsers.forEach(parser -> byFormat.put(parser.format(), parser));
  }

  /** Every format there is, the most particular first. */
  public static ArticleFormats all() {
    return new ArticleFormats(
        List.of(
            new NewsMlG2Parser(),
            new NewsMl1Parser(),
            new NitfParser(),
            new JsonFeedParser(),
            new ApJsonParser(),
            new DpaJsonParser(),
            new NinjsParser(),
            new CanonicalJsonParser(),
            new RssParser(),
            new AtomParser(),
            new NewsSitemapParser(),
            new HtmlParser(),
            new Iptc7901Parser(),
            new Anpa1312Parser(),
            new MailParser(),
            new PageTextParser(),
            new PlainTextParser()));
  }

  /** The formats' ids. */
  public List<String> ids() {
    return List.copyOf(byFormat.keySet());
  }

  /** The parser of that id, or of another name of that format. */
  public Optional<ArticleParser> find(String format) {
    return Optional.ofNullable(byFormat.get(OTHER_NAMES.getOrDefault(format, format)));
  }

  /**
   * The parser for a delivery.
   *
   * @throws RefusedException if no format of the source recognises it
   */
  public ArticleParser recognise(Wire wire, SourceProfile source) throws RefusedException {
    List<String> candidates = source.formats().isEmpty() ? ids() : source.formats();
    if (wire.isJson()) {
      var _ = wire.json(); // what is declared or begins as JSON must be JSON
    }
    for (String format : candidates) {
      ArticleParser parser = Objects.requireNonNull(byFormat.get(format), format);
      if (parser.recognises(wire)) {
        return parser;
      }
    }
    throw new RefusedException(
        new Refusal(
            "unknown-format",
            null,
            "the content is none of the formats of source '%s' (%s); name another with ?format="
                .formatted(source.id(), String.join(", ", candidates))));
  }
}
