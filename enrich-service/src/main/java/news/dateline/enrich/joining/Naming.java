package news.dateline.enrich.joining;

import java.util.List;

/** How names of one type vary. One object reads one story. */
interface Naming {
  /** The words that tell a name from others; equal ones are one form. Never empty. */
  List<String> words(Written mention);

  /** The groups opened so far that the form may name: one if it is clear, none if it is new. */
  List<Group> homes(Form form);

  /** Takes note of a form that has its group. */
  void learn(Form form, Group group);

  /** Which of several groups a mention means, as a reader would take it. */
  default Group choose(List<Group> among, Written mention, Form form) {
    return Recency.choose(among);
  }

  /** Takes note of a mention that has found its group, in reading order. */
  default void read(Written mention, Form form, Group group) {}
}
