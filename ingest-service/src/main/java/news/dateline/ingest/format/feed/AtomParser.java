package news.dateline.ingest.format.feed;

import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.source.SourceProfile;

/** Atom 1.0 (RFC 4287) and 0.3: feeds and single entries. */
public final class AtomParser implements ArticleParser {
  @Override
  public String format() {
    return "atom";
  }

  @Override
  public int revision() {
    return 1;
  }

  /** By the document element: feeds travel under every media type there is. */
  @Override
  public boolean recognises(Wire wire) {
    return FeedReading.hasRoot(wire, "feed", "entry");
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    return FeedReading.parse(wire, source);
  }
}
