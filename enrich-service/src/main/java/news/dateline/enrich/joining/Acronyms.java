package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.enrich.joining.Words.Part;
import news.dateline.enrich.joining.Words.Same;

/** Which short name in capitals stands for which long one in a story. */
final class Acronyms {
  private static final Words WORDS = Words.loaded();
  // Letters: "UNAMI", "OPANAL", "ASEAN+3".
  private static final int LONGEST = 8;

  private final Map<String, String> explained = new HashMap<>();
  private final GroupIndex byInitials = new GroupIndex();

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
    return opened && (after.equals(")") || after.equals("]") || after.equals(","));
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

  /** Takes note of a long name's initials, with "of" and "the" and without. */
  void learn(List<String> written, Group group) {
    if (written.size() > 1) {
      initials(written).forEach(initials -> byInitials.add(initials, group));
    }
  }

  static Set<String> initials(List<String> written) {
    Set<String> found = new HashSet<>();
    int from = written.getFirst().equals("the") ? 1 : 0;
    List<String> all = written.subList(from, written.size());
    found.add(OrganisationName.initials(all));
    List<String> telling =
        all.stream().filter(word -> !WORDS.is(Part.CONNECTOR, word)).toList();
    if (telling.isEmpty()) {
      return found;
    }
    found.add(OrganisationName.initials(telling));
    found.add(withAcronyms(telling));
    List<String> rest = new ArrayList<>(telling);
    String first = rest.removeFirst();
    boolean ofCountry = !WORDS.plain(Same.COUNTRY_WORD, first).equals(first) || first.equals("us");
    if (ofCountry && rest.size() > 1) {
      found.add(OrganisationName.initials(rest));
    }
    found.removeIf(initials -> initials.length() < 2);
    return found;
  }

  /** "UN Security Council" is "UNSC". */
  private static String withAcronyms(List<String> words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      boolean whole = word.equals("un") || word.equals("eu") || word.equals("us");
      initials.append(whole ? word : word.substring(0, word.offsetByCodePoints(0, 1)));
    }
    return initials.toString();
  }
}
