package news.dateline.enrich.joining;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which short name in capitals stands for which long one in a story. */
final class Acronyms {
  // Letters: "UNAMI", "OPANAL", "ASEAN+3".
  private static final int LONGEST = 8;

  private final Map<String, String> explained = new HashMap<>();
  private final GroupIndex byInitials = new GroupIndex();
  private final GroupIndex byInitialsAtHome = new GroupIndex();
  private final GroupIndex byForeign = new GroupIndex();

  /**
   * Notes "Federal Security Service (FSB)" and "FSB (Federal Security Service)".
   *
   * @param mentions in reading order, of any type
   */
  Acronyms(List<Written> mentions, Surroundings around) {
    for (int i = 0; i + 1 < mentions.size(); i++) {
      Written first = mentions.get(i);
      Written second = mentions.get(i + 1);
      if (first.type() == second.type() && isBracketed(first, second, around)) {
        if (isAcronym(second) && first.words().size() > 1) {
          explained.putIfAbsent(second.key(), first.key());
        } else if (isAcronym(first) && second.words().size() > 1) {
          explained.putIfAbsent(first.key(), second.key());
        }
      }
    }
  }

  private static boolean isBracketed(Written first, Written second, Surroundings around) {
    boolean opened =
        around.isBetween(first.span(), second.span(), " (")
            || around.isBetween(first.span(), second.span(), " (the ")
            || around.isBetween(first.span(), second.span(), " [");
    String after = around.after(second.span(), 1);
    return (opened && (after.equals(")") || after.equals("]") || after.equals(",")))
        || around.isBetween(first.span(), second.span(), ", or ")
        || around.isBetween(first.span(), second.span(), ", known as ")
        || around.isBetween(first.span(), second.span(), ", known as the ");
  }

  /** One word, two capitals at least: "FSB", "MoD", "U.N." */
  static boolean isAcronym(Written mention) {
    String text = mention.text();
    return mention.isOneWord()
        && mention.words().getFirst().length() <= LONGEST
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** The {@link Spelling#key} of the name that the story itself explains the acronym by. */
  Optional<String> explained(String acronym) {
    return Optional.ofNullable(explained.get(acronym));
  }

  /** Groups whose name has these initials. */
  List<Group> of(String acronym) {
    return byInitials.of(acronym);
  }

  /** Groups whose name has these initials after its country: "FDA" of the "US Food and Drug…". */
  List<Group> ofHomeless(String acronym) {
    return byInitialsAtHome.of(acronym);
  }

  /** Groups whose name has these letters in another order, as "FMI" for the IMF, but for one. */
  List<Group> ofForeign(String acronym) {
    Set<Group> found = new LinkedHashSet<>();
    ForeignInitials.of(acronym).forEach(letters -> found.addAll(byForeign.of(letters)));
    return List.copyOf(found);
  }

  /** Takes note of a long name's initials. */
  void learn(Written name, Group group) {
    if (!name.isOneWord()) {
      Initials initials = Initials.of(name);
      initials.whole().forEach(letters -> byInitials.add(letters, group));
      initials.atHome().forEach(letters -> byInitialsAtHome.add(letters, group));
      ForeignInitials.of(initials.telling()).forEach(letters -> byForeign.add(letters, group));
    }
  }
}
