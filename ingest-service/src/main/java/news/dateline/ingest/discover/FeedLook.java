package news.dateline.ingest.discover;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.article.ArticleBuilder;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.fetch.WebAddress;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.Gunzip;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Says what fetched bytes are, by our own parsers: what they do not read is no feed to us. */
final class FeedLook {
  private static final List<String> FORMATS = List.of("rss", "atom", "jsonfeed", "news-sitemap");
  private static final int STORY_CHARS = 1_000; // teasers rarely have 500, stories rarely as few
  private static final int TITLE_CHARS = 200; // a line to choose by
  private static final int DEPTH = 512; // as deep as browsers go
  private static final int INDEX_LINKS = 1_000; // an index may list 50,000

  private final List<ArticleParser> parsers;
  private final InstantSource clock;

  FeedLook(ArticleFormats formats, InstantSource clock) {
    this.parsers = FORMATS.stream().map(id -> formats.find(id).orElseThrow()).toList();
    this.clock = clock;
  }

  Look at(URI asked, Fetched.Content content) {
    try {
      byte[] bytes = Gunzip.of(content.bytes());
      Wire wire = new Wire(bytes, content.contentType(), clock.instant());
      if (wire.head().rootElement().toLowerCase(Locale.ROOT).equals("sitemapindex")) {
        return index(bytes, content.finalUrl());
      }
      for (ArticleParser parser : parsers) {
        if (parser.recognises(wire)) {
          return feed(parser, wire, content.movedPermanentlyTo().orElse(asked));
        }
      }
      return wire.head().isMarkup()
          ? PageLinks.of(html(bytes), content.finalUrl())
          : new Look.Nothing("%s is neither a feed nor a page".formatted(asked));
    } catch (RefusedException e) {
      return new Look.Nothing("%s cannot be read: %s".formatted(asked, e.refusal().detail()));
    }
  }

  private static Look feed(ArticleParser parser, Wire wire, URI url) throws RefusedException {
    SourceProfile source =
        SourceProfileBuilder.builder().id("discover").zone(ZoneOffset.UTC).build();
    List<ArticleBuilder> stories =
        parser.parse(wire, source).stream()
            .flatMap(
                item ->
                    item instanceof ParsedItem.Understood understood
                        ? Stream.of(understood.content())
                        : Stream.empty())
            .toList();
    if (stories.isEmpty()) {
      return new Look.Nothing("%s is a feed of which no story can be read".formatted(url));
    }
    Optional<Instant> newest =
        stories.stream().flatMap(story -> time(story).stream()).max(Instant::compareTo);
    long whole = stories.stream().filter(FeedLook::hasText).count();
    return new Look.Feed(
        new Candidate(
            url,
            title(parser, wire).orElse(url.toString()),
            parser.format(),
            stories.size(),
            newest,
            whole * 2 > stories.size()));
  }

  private static Optional<Instant> time(ArticleBuilder story) {
    return Optional.ofNullable(story.versionCreated())
        .or(() -> Optional.ofNullable(story.firstCreated()));
  }

  private static boolean hasText(ArticleBuilder story) {
    String body = story.bodyText();
    return body != null && body.length() >= STORY_CHARS;
  }

  private static Optional<String> title(ArticleParser parser, Wire wire) throws RefusedException {
    String title =
        parser.format().equals("jsonfeed")
            ? wire.json().path("title").asString("")
            : titleOfXml(xml(wire.bytes()));
    String all = PlainText.clean(title);
    String clean = all.length() <= TITLE_CHARS ? all : all.substring(0, TITLE_CHARS) + "…";
    return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
  }

  private static String titleOfXml(Document xml) {
    Element title = xml.selectFirst("channel > title, feed > title, news|publication > news|name");
    return title == null ? "" : Jsoup.parse(title.wholeText()).text(); // many hold escaped HTML
  }

  private static Look index(byte[] bytes, URI url) {
    List<URI> sitemaps =
        xml(bytes).select("sitemap > loc").stream()
            .limit(INDEX_LINKS)
            .flatMap(loc -> WebAddress.resolve(url, loc.text()).stream())
            .toList();
    return sitemaps.isEmpty()
        ? new Look.Nothing("%s lists no sitemaps".formatted(url))
        : new Look.Index(sitemaps);
  }

  private static Document xml(byte[] bytes) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(bytes), null, "", Parser.xmlParser().setMaxDepth(DEPTH));
    } catch (IOException e) {
      throw new IllegalStateException("bytes in memory", e);
    }
  }

  /** Links are ASCII, and only they are read. */
  private static String html(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
