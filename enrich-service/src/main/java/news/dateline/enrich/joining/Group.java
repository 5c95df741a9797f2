package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is held to be one person, organisation, place or event. */
final class Group {
  private final Form fullest;
  private final List<Written> mentions = new ArrayList<>();
  private final Set<String> roleWords = new HashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private int sure;
  private int first = Integer.MAX_VALUE;
  private boolean aside;

  Group(Form fullest) {
    this.fullest = fullest;
  }

  Form fullest() {
    return fullest;
  }

  /** Takes note of a form that can be nobody else's, before the mentions are read in order. */
  void expect(Form form) {
    sure += form.mentions().size();
    first = Math.min(first, form.example().index());
  }

  /** How many mentions are its own beyond doubt. */
  int sure() {
    return sure;
  }

  /** Where it is named first beyond doubt: the index of a mention. */
  int first() {
    return first;
  }

  void add(Written mention) {
    mentions.add(mention);
    aside = false;
  }

  /** In reading order. */
  List<Written> mentions() {
    return mentions;
  }

  boolean isSeen() {
    return !mentions.isEmpty();
  }

  int lastSeen() {
    return mentions.isEmpty() ? -1 : mentions.getLast().index();
  }

  Set<String> roleWords() {
    return roleWords;
  }

  Gender gender() {
    return gender;
  }

  void learn(Gender said) {
    if (gender == Gender.UNKNOWN) {
      gender = said;
    }
  }

  /** The last mention brought it in as somebody else's relative. */
  void setAside() {
    aside = true;
  }

  boolean isAside() {
    return aside;
  }
}
