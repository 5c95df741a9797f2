package news.dateline.ingest.format.feed;

import java.util.HashSet;
import java.util.Set;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/** An item's categories and keywords: a code where a scheme is named, else a name. */
final class ItemSubjects {
  private final Draft draft;
  private final Set<String> seen = new HashSet<>();

  private ItemSubjects(Draft draft) {
    this.draft = draft;
  }

  static void read(FeedElement item, Draft draft) {
    ItemSubjects subjects = new ItemSubjects(draft);
    for (WireElement category : item.all("category", "atom:category", "media:category")) {
      subjects.category(category);
    }
    for (WireElement subject : item.all("dc:subject", "subject")) {
      subjects.add(null, subject.text().strip(), subject);
    }
    for (WireElement keywords : item.all("media:keywords", "itunes:keywords", "keywords")) {
      for (String keyword : keywords.text().split(",", -1)) {
        subjects.add(null, keyword.strip(), keywords);
      }
    }
  }

  private void category(WireElement category) {
    String term = category.attribute("term");
    String scheme = category.attribute("scheme");
    String domain = category.attribute("domain");
    String label = category.attribute("label");
    String text = category.text().strip();
    String value = term == null ? text : term;
    String vocabulary = scheme == null ? domain : scheme;
    String name = label == null ? value : label;
    boolean coded = vocabulary != null && !value.isEmpty();
    boolean termed = label != null && !value.isEmpty();
    add(coded ? joined(vocabulary, value) : termed ? value : null, name, category);
  }

  private void add(@Nullable String code, String name, WireElement place) {
    if (seen.size() < ArticleLimits.LIST_ITEMS && seen.add(code + "\n" + name)) {
      draft.subject(code, name, place, "a category or keyword, with its scheme where one is named");
    }
  }

  /** A scheme that is an address and ends as a namespace does needs no colon. */
  private static String joined(@Nullable String scheme, String term) {
    String vocabulary = String.valueOf(scheme);
    boolean open = vocabulary.endsWith("/") || vocabulary.endsWith("#") || vocabulary.endsWith(":");
    return open ? vocabulary + term : vocabulary + ":" + term;
  }
}
