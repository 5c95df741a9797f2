package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.dateline.enrich.joining.Words.Part;
import news.dateline.enrich.joining.Words.Same;

/**
 * The letters a long name may be shortened to.
 *
 * @param whole of the whole name, with "of" and "the" and without
 * @param atHome without the country it begins with, as at home nobody says it
 * @param telling of the whole name without "of" and the like
 */
record Initials(Set<String> whole, Set<String> atHome, String telling) {
  private static final Words WORDS = Words.loaded();
  // Letters: a last one is left out of no shorter acronym than "MLIT".
  private static final int LONG = 4;

  static Initials of(Written name) {
    List<String> all = withoutThe(name.words());
    List<String> telling = all.stream().filter(word -> !WORDS.is(Part.CONNECTOR, word)).toList();
    Set<String> whole = new HashSet<>();
    whole.add(OrganisationName.initials(all));
    whole.add(OrganisationName.initials(telling));
    whole.add(withAcronyms(name));
    if (!telling.isEmpty()) {
      List<String> shorter = telling.subList(0, telling.size() - 1);
      // "QE" is the Queen Elizabeth Hospital.
      if (WORDS.is(Part.KIND, telling.getLast()) || shorter.size() >= LONG) {
        whole.add(OrganisationName.initials(shorter));
      }
    }
    whole.removeIf(letters -> letters.length() < 2);
    return new Initials(whole, atHome(telling), OrganisationName.initials(telling));
  }

  private static List<String> withoutThe(List<String> words) {
    return words.size() > 1 && words.getFirst().equals("the")
        ? words.subList(1, words.size())
        : words;
  }

  private static Set<String> atHome(List<String> telling) {
    if (telling.size() < 3) {
      return Set.of();
    }
    List<String> rest = new ArrayList<>(telling);
    String first = rest.removeFirst();
    boolean country = first.equals("us") || !WORDS.plain(Same.COUNTRY_WORD, first).equals(first);
    return country ? Set.of(OrganisationName.initials(rest)) : Set.of();
  }

  /** "UN Security Council" is "UNSC", "HM Revenue and Customs" is "HMRC". */
  private static String withAcronyms(Written name) {
    StringBuilder letters = new StringBuilder();
    for (String part : Spelling.parts(name.text())) {
      boolean acronym =
          !name.loud() && part.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
      for (String word : Spelling.words(part)) {
        if (!WORDS.is(Part.CONNECTOR, word)) {
          letters.append(acronym ? word : word.substring(0, word.offsetByCodePoints(0, 1)));
        }
      }
    }
    return letters.toString();
  }
}
