package news.dateline.index.change;

import java.util.Set;
import news.dateline.article.Change;
import news.dateline.article.ChangeKind;

/**
 * Which changes a reader wants to hear of.
 *
 * @param sources all where empty
 * @param kinds all where empty
 * @param most of a page
 */
record ChangeQuestion(Set<String> sources, Set<ChangeKind> kinds, int most) {
  boolean wants(Change change) {
    return (sources.isEmpty() || sources.contains(change.source()))
        && (kinds.isEmpty() || kinds.contains(change.kind()));
  }
}
