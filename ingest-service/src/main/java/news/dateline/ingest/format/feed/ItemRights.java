package news.dateline.ingest.format.feed;

import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/**
 * Rights in an item, else in its channel: a copyright notice goes to copyrightHolder, any other
 * statement and a licence's address to usageTerms. Also where the item comes from.
 */
final class ItemRights {
  private static final Namespace RDF =
      Namespace.getNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
  private static final String[] STATEMENTS = {
    "rights", "atom:rights", "copyright", "dc:rights", "media:copyright", "dcterms:rights"
  };

  private ItemRights() {}

  static void read(FeedItem item, Draft draft) {
    read(item.item(), "the item's rights", draft);
    read(item.channel(), "the channel's rights", draft);
    for (WireElement source : item.item().all("source", "dc:source")) {
      WireElement title = new FeedElement(source).first("title");
      WireElement named = title == null ? source : title;
      if (title != null || source.elements().isEmpty()) {
        draft.infoSource(named.text(), named, "the source that the item names");
      }
    }
  }

  private static void read(FeedElement owner, String rule, Draft draft) {
    WireElement rights = owner.first(STATEMENTS);
    if (rights != null) {
      String text = TextConstruct.of(rights, false);
      draft.text(
          isNotice(text) ? TextField.COPYRIGHT_HOLDER : TextField.USAGE_TERMS, text, rights, rule);
    }
    for (WireElement licence : owner.all("cc:license", "dcterms:license", "media:license")) {
      licence(licence, rule, draft);
    }
    for (WireElement link : owner.all("link", "atom:link")) {
      if ("license".equalsIgnoreCase(link.attribute("rel"))) {
        draft.text(TextField.USAGE_TERMS, link.attribute("href"), link.at("href"), rule);
      }
    }
  }

  private static void licence(WireElement licence, String rule, Draft draft) {
    @Nullable String address = licence.attribute("resource", RDF);
    address = address == null ? licence.attribute("href") : address;
    Place place = licence;
    draft.text(TextField.USAGE_TERMS, address == null ? licence.text() : address, place, rule);
  }

  private static boolean isNotice(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return lower.startsWith("©") || lower.startsWith("(c)") || lower.startsWith("copyright");
  }
}
