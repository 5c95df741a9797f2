package news.dateline.ingest.format.feed;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Namespace;

/**
 * The language of an item's text: its own statement, else the nearest {@code xml:lang} round its
 * content, where an empty one means none (XML 1.0, section 2.12), else the channel's.
 */
final class ItemLanguage {
  private static final String[] LANGUAGES = {"dc:language", "language"};

  private static final int MOST_CHARS = 35; // RFC 5646, section 4.4.1: enough for any language tag

  private ItemLanguage() {}

  static void read(FeedItem item, Draft draft) {
    WireElement own = item.item().first(LANGUAGES);
    if (own != null) {
      set(own.text().strip(), own, "the item's language", draft);
      return;
    }
    WireElement at = inner(item.item());
    while (at != null) {
      String lang = at.getAttributeValue("lang", Namespace.XML_NAMESPACE);
      if (lang != null) {
        var _ = at.attribute("lang", Namespace.XML_NAMESPACE); // counts as read
        set(lang.strip(), at, "the nearest xml:lang", draft);
        return;
      }
      at = at.getParentElement() instanceof WireElement parent ? parent : null;
    }
    Stated channel = item.channel().language();
    if (channel != null) {
      set(channel.text(), channel.place(), "the channel's language", draft);
    }
  }

  /** The element whose text is read, so that its own language counts first. */
  private static WireElement inner(FeedElement item) {
    WireElement text =
        item.first(
            "content:encoded",
            "encoded",
            "content",
            "atom:content",
            "xhtml:body",
            "body",
            "fullitem",
            "description",
            "summary",
            "title");
    return text == null ? item.element() : text;
  }

  private static void set(String stated, Place place, String rule, Draft draft) {
    if (stated.length() <= MOST_CHARS) {
      draft.text(TextField.LANGUAGE, stated.replace('_', '-'), place, rule);
    }
  }
}
