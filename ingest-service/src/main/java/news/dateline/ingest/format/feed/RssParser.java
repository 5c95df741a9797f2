package news.dateline.ingest.format.feed;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceProfile;

/** RSS 0.90 to 2.0 and RSS 1.0 (RDF), with the modules that publishers use. */
public final class RssParser implements ArticleParser {
  @Override
  public String format() {
    return "rss";
  }

  @Override
  public int revision() {
    return 1;
  }

  /** By the document element: feeds travel under every media type there is. */
  @Override
  public boolean recognises(Wire wire) {
    return FeedReading.hasRoot(wire, "rss", "channel")
        || (FeedReading.hasRoot(wire, "rdf") && isFeed(wire.head().text()));
  }

  /** RDF says other things too. */
  private static boolean isFeed(String head) {
    return head.contains("/rss/1.0") || head.contains("/rdf/simple/") || head.contains("<item");
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    return FeedReading.parse(wire, source);
  }
}
