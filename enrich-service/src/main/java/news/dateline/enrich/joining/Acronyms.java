package news.dateline.enrich.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Long names of a story by the letters they may be shortened to. */
final class Acronyms {
  // Letters: "UNAMI", "OPANAL", "ASEAN+3".
  private static final int LONGEST = 8;

  private boolean expected;
  private final GroupIndex byInitials = new GroupIndex();
  private final GroupIndex byInitialsAtHome = new GroupIndex();
  private final GroupIndex byStart = new GroupIndex();
  private final GroupIndex byForeign = new GroupIndex();

  /** One word, two capitals at least: "FSB", "MoD", "U.N." */
  static boolean isAcronym(Written mention) {
    String text = mention.text();
    return mention.isOneWord()
        && mention.words().getFirst().length() <= LONGEST
        && text.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Groups whose name has these initials. */
  List<Group> of(String acronym) {
    return byInitials.of(acronym);
  }

  /** Groups whose name has these initials after its country: "FDA" of the "US Food and Drug…". */
  List<Group> ofHomeless(String acronym) {
    return byInitialsAtHome.of(acronym);
  }

  /**
   * Groups whose name has these letters in another order, as "FMI" for the IMF, or starts its words
   * so, as the "TASAC" of the Tanzania Shipping Agencies Corporation.
   */
  List<Group> ofOther(String acronym) {
    Set<Group> found = new LinkedHashSet<>();
    byStart.of(acronym.substring(0, 1)).stream()
        .filter(group -> Blend.is(acronym, group.fullest().example().words()))
        .forEach(found::add);
    if (found.isEmpty()) {
      ForeignInitials.of(acronym).ifPresent(letters -> found.addAll(byForeign.of(letters)));
    }
    return List.copyOf(found);
  }

  /** Takes note of any name before long ones are learnt: where none is short, none is needed. */
  void expect(Written name) {
    expected |= isAcronym(name);
  }

  /** Takes note of a long name's initials. */
  void learn(Written name, Group group) {
    if (expected && !name.isOneWord()) {
      Initials initials = Initials.of(name);
      initials.whole().forEach(letters -> byInitials.add(letters, group));
      initials.atHome().forEach(letters -> byInitialsAtHome.add(letters, group));
      byStart.add(name.words().getFirst().substring(0, 1), group);
      ForeignInitials.of(initials.telling()).ifPresent(letters -> byForeign.add(letters, group));
    }
  }
}
