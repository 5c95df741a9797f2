package news.dateline.ingest.format.newsml1;

import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * Revisions that change an earlier one instead of holding the whole: RevisionId/@Update is U where
 * the item has Update elements, A where it has new NewsManagement only (NewsML 1.2, RevisionId).
 * They cannot be read alone, and are refused, unless what they do is take the item away.
 */
final class NewsMl1Update {
  private NewsMl1Update() {}

  /** An update that deletes the whole item kills it. */
  static void read(WireElement item, Draft draft) {
    for (WireElement delete : item.all("Update", "Delete")) {
      String duid = delete.attribute("DuidRef");
      if (duid != null && (duid.equals(duid(item)) || duid.equals(duid(root(item))))) {
        draft.status(PubStatus.CANCELED, delete, "an Update that deletes the whole item");
      }
    }
  }

  static void requireWhole(WireElement item, Draft draft) throws RefusedException {
    WireElement update = item.child("Update");
    if (update != null) {
      throw partial(update);
    }
    WireElement revision = item.child("Identification", "NewsIdentifier", "RevisionId");
    boolean managementOnly =
        revision != null
            && "A".equalsIgnoreCase(revision.attribute("Update"))
            && item.child("NewsComponent") == null;
    if (revision != null && managementOnly && !draft.isWithheld()) {
      throw partial(revision);
    }
  }

  private static RefusedException partial(WireElement where) {
    return new RefusedException(
        new Refusal(
            "partial-update",
            where.describe(),
            "the NewsItem only changes parts of an earlier revision; ask the provider for whole revisions (RevisionId/@Update \"N\")"));
  }

  private static @Nullable WireElement root(WireElement item) {
    return item.child("NewsComponent");
  }

  private static @Nullable String duid(@Nullable WireElement element) {
    return element == null ? null : element.attribute("Duid");
  }
}
