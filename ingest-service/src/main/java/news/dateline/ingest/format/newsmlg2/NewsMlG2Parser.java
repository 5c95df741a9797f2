package news.dateline.ingest.format.newsmlg2;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlReader;
import news.dateline.ingest.source.SourceProfile;

/**
 * Reads IPTC NewsML-G2 2.x: a news item, or a news message with several. Every other kind of item
 * (package, concept, knowledge, planning, catalog) holds no article and is refused by itself.
 */
public final class NewsMlG2Parser implements ArticleParser {
  private static final String MEDIA_TYPES = "application/vnd.iptc.g2.";

  @Override
  public String format() {
    return "newsml-g2";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    return wire.head().rootNamespace().equals(G2Items.NAMESPACE)
        || G2Items.isRoot(wire.head().rootElement())
        || wire.mediaType().startsWith(MEDIA_TYPES);
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    WireElement root = (WireElement) XmlReader.read(wire).getRootElement();
    XInclusions.empty(root);
    G2Items items = G2Items.of(root);
    G2Catalog catalog = G2Catalog.of(items);
    G2Packages packages = G2Packages.of(items);
    List<ParsedItem> parsed = new ArrayList<>();
    for (WireElement item : items.items()) {
      try {
        parsed.add(new G2Item(item, catalog, packages).read(wire, source));
      } catch (RefusedException e) {
        parsed.add(new ParsedItem.NotUnderstood(e.refusal()));
      }
    }
    return parsed;
  }
}
