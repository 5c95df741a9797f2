package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;

/** What is held to be one person, organisation, place or event. */
final class Group {
  private final Form fullest;
  private final List<Written> mentions = new ArrayList<>();
  private int first = Integer.MAX_VALUE;

  Group(Form fullest) {
    this.fullest = fullest;
  }

  Form fullest() {
    return fullest;
  }

  /** Takes note of a form that can be nobody else's, before the mentions are read in order. */
  void expect(Form form) {
    first = Math.min(first, form.example().index());
  }

  /** Where it is named first beyond doubt: the index of a mention. */
  int first() {
    return first;
  }

  void add(Written mention) {
    mentions.add(mention);
  }

  /** Those read so far, in reading order. */
  List<Written> mentions() {
    return mentions;
  }

  boolean isSeen() {
    return !mentions.isEmpty();
  }

  int lastSeen() {
    return mentions.isEmpty() ? -1 : mentions.getLast().index();
  }
}
