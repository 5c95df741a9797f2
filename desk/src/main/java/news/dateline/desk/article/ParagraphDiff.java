package news.dateline.desk.article;

import java.util.ArrayList;
import java.util.List;
import news.dateline.desk.service.History.ParagraphChange;

/**
 * Paragraphs that were exchanged for others.
 *
 * @param at their place in the newer body, counted from 1
 * @param removed what stood there
 * @param added what stands there
 */
public record ParagraphDiff(int at, List<List<Run>> removed, List<List<Run>> added) {
  /** Lists are copied. */
  public ParagraphDiff {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /** As many for as many are compared word by word; else each is new, or gone, as a whole. */
  static ParagraphDiff of(ParagraphChange change) {
    List<List<Run>> removed = new ArrayList<>();
    List<List<Run>> added = new ArrayList<>();
    if (change.removed().size() == change.added().size()) {
      for (int i = 0; i < change.added().size(); i++) {
        WordDiff diff = WordDiff.of(change.removed().get(i), change.added().get(i));
        removed.add(diff.from());
        added.add(diff.to());
      }
    } else {
      change.removed().forEach(text -> removed.add(List.of(new Run(text, false))));
      change.added().forEach(text -> added.add(List.of(new Run(text, false))));
    }
    return new ParagraphDiff(change.at(), removed, added);
  }
}
