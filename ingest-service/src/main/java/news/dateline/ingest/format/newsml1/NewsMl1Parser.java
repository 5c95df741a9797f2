package news.dateline.ingest.format.newsml1;

import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.ArticleParser;
import news.dateline.ingest.format.ParsedItem;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.Wire;
import news.dateline.ingest.format.xml.WireElement;
import news.dateline.ingest.format.xml.XmlReader;
import news.dateline.ingest.source.SourceProfile;

/**
 * NewsML 1.0 to 1.2 (IPTC): an envelope with any number of news items, each an article. A package
 * is none, but the items in it are.
 */
public final class NewsMl1Parser implements ArticleParser {
  private static final String ITEM = "NewsItem";

  @Override
  public String format() {
    return "newsml-1";
  }

  @Override
  public int revision() {
    return 1;
  }

  @Override
  public boolean recognises(Wire wire) {
    String root = wire.head().rootElement();
    if (root.equals("NewsML") || root.equals(ITEM)) {
      return true;
    }
    // Some label NewsML-G2 with the media type of NewsML 1.
    return wire.mediaType().equals("text/vnd.iptc.newsml")
        && !wire.head().rootNamespace().startsWith("http://iptc.org/std/nar/");
  }

  @Override
  public List<ParsedItem> parse(Wire wire, SourceProfile source) throws RefusedException {
    List<WireElement> items = new ArrayList<>();
    if (XmlReader.read(wire).getRootElement() instanceof WireElement root) {
      collect(root, items);
    }
    if (items.isEmpty() || items.size() > ArticleLimits.ITEMS_PER_DELIVERY) {
      throw new RefusedException(
          new Refusal(
              "item-count",
              "/NewsML",
              "the document holds %d NewsItems; send 1 to %d"
                  .formatted(items.size(), ArticleLimits.ITEMS_PER_DELIVERY)));
    }
    List<ParsedItem> parsed = new ArrayList<>();
    for (WireElement item : items) {
      NewsMl1Item.read(item, wire, source).ifPresent(parsed::add);
    }
    return parsed;
  }

  /** The news items in document order, those within a package too. */
  private static void collect(WireElement root, List<WireElement> items) {
    List<WireElement> open = new ArrayList<>(List.of(root));
    while (!open.isEmpty()) {
      WireElement element = open.removeLast();
      switch (element.getName()) {
        case ITEM -> {
          items.add(element);
          open.addAll(element.elements().reversed());
        }
        case "NewsML", "NewsComponent" -> open.addAll(element.elements().reversed());
        default -> {}
      }
    }
  }
}
