package news.dateline.ingest.format.feed;

import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.xml.WireElement;

/**
 * An item's times. The version's is that of the last update where one is stated, else that of
 * publication, which alone does not say when the article was first created unless the element does.
 */
final class ItemTimes {
  private static final String[] UPDATES = {
    "updated",
    "atom:updated",
    "modified",
    "atom:modified",
    "dcterms:modified",
    "prism:modificationdate"
  };

  private static final String[] FIRSTS = {
    "published",
    "atom:published",
    "issued",
    "atom:issued",
    "dcterms:issued",
    "prism:publicationdate",
    "created",
    "atom:created",
    "dcterms:created"
  };

  private static final String[] PUBLICATIONS = {"pubdate", "dc:date", "date"};

  private ItemTimes() {}

  static void read(FeedElement item, Draft draft) {
    set(TimeField.VERSION_CREATED, UPDATES, "the time of the last update", item, draft);
    set(TimeField.FIRST_CREATED, FIRSTS, "the time of the first publication", item, draft);
    if (draft.has(TimeField.VERSION_CREATED)) {
      set(TimeField.FIRST_CREATED, PUBLICATIONS, "published, and updated later", item, draft);
    } else {
      set(TimeField.VERSION_CREATED, PUBLICATIONS, "published; no update is stated", item, draft);
      set(TimeField.VERSION_CREATED, FIRSTS, "published; no update is stated", item, draft);
    }
    set(TimeField.EMBARGOED_UNTIL, new String[] {"prism:embargodate"}, "PRISM 3.0", item, draft);
    set(
        TimeField.EXPIRES,
        new String[] {"expirationdate", "prism:expirationdate"},
        "expiry",
        item,
        draft);
  }

  /** The first that can be read; those before it that cannot are noted. */
  private static void set(
      TimeField field, String[] names, String rule, FeedElement item, Draft draft) {
    for (int i = 0; i < names.length && !draft.has(field); i++) {
      WireElement element = item.first(names[i]);
      if (element != null) {
        draft.time(field, element.text(), element, rule);
      }
    }
  }

  /** The elements that state a time, for an identity of last resort. */
  static List<WireElement> stated(FeedElement item) {
    return item.all(
        "pubdate", "dc:date", "date", "published", "issued", "created", "dcterms:issued");
  }
}
