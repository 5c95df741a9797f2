package news.dateline.ingest.format.feed;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;

/** Rights in an item, else in its channel; and where the item comes from. */
final class ItemRights {
  private ItemRights() {}

  static void read(FeedItem item, Draft draft) {
    set(Rights.of(item.item()), "the item's rights", draft);
    set(item.channel().rights(), "the channel's rights", draft);
    for (WireElement source : item.item().all("source", "dc:source")) {
      WireElement title = new FeedElement(source).first("title");
      if (title != null) {
        draft.infoSource(title.text(), title, "the feed that the entry comes from");
      } else if (source.elements().isEmpty()) {
        draft.infoSource(source.text(), source, "the source that the item names");
      }
    }
  }

  private static void set(Rights rights, String rule, Draft draft) {
    Stated notice = rights.notice();
    if (notice != null) {
      draft.text(TextField.COPYRIGHT_HOLDER, notice.text(), notice.place(), rule);
    }
    Stated terms = rights.terms();
    if (terms != null) {
      draft.text(TextField.USAGE_TERMS, terms.text(), terms.place(), rule);
    }
  }
}
