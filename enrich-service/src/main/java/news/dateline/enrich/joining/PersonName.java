package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.List;
import news.dateline.enrich.joining.Words.Part;

/** How a person's name is taken apart. */
final class PersonName {
  private static final Words WORDS = Words.loaded();

  // No name has more; hostile text may, and words are compared each with each.
  private static final int MOST_WORDS = 32;

  private PersonName() {}

  /**
   * The words of the name, given name first where it was: initials one by one, without the Arabic
   * article, by sound; "Jr." and the like last.
   */
  static List<String> words(String name) {
    List<String> words = new ArrayList<>(4);
    for (String part : Spelling.parts(name)) {
      if (words.size() >= MOST_WORDS) {
        break;
      }
      if (isInitials(part)) {
        part.chars()
            .filter(Character::isLetter)
            .forEach(c -> words.add(Spelling.word(Character.toString(c))));
      } else {
        for (String word : Spelling.words(part)) {
          if (!WORDS.is(Part.ARTICLE, word)) {
            words.add(isSuffix(word) ? word : Spelling.sound(word));
          }
        }
      }
    }
    return words.isEmpty() ? Spelling.words(name) : words;
  }

  static boolean isSuffix(String word) {
    return WORDS.is(Part.SUFFIX, word);
  }

  static boolean isFamilyFirst(String word) {
    return WORDS.is(Part.FAMILY_FIRST, word);
  }

  /** Whether surnames are two: "Vaz Pinto", but not "van der Meer". */
  static boolean isCompound(List<String> surnames) {
    return surnames.stream().filter(word -> !WORDS.is(Part.PARTICLE, word)).count() > 1;
  }

  /** "mbs" of "Mohammed bin Salman". */
  static String initials(String name) {
    return OrganisationName.initials(Spelling.words(name));
  }

  /** "J.", "J.K." and "JK", but not "Al" or "Jr.". */
  private static boolean isInitials(String part) {
    int letters = 0;
    boolean points = false;
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      if (Character.isUpperCase(c)) {
        letters++;
        if (i > 0 && Character.isUpperCase(part.charAt(i - 1)) && part.length() > 2) {
          return false;
        }
      } else if (c == '.') {
        points = true;
      } else if (c != ',') {
        return false;
      }
    }
    return letters == 1 || (letters > 1 && points) || (letters == 2 && !hasVowel(part));
  }

  private static boolean hasVowel(String part) {
    return part.chars().anyMatch(c -> "AEIOUY".indexOf(c) >= 0);
  }
}
