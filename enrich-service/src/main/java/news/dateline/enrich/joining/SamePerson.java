package news.dateline.enrich.joining;

import java.util.Collections;
import java.util.List;
import news.dateline.enrich.joining.Words.Same;

/** Whether two names of two words and more can be one person's. */
final class SamePerson {
  private static final Words WORDS = Words.loaded();

  private SamePerson() {}

  /**
   * @param fuller the name with as many words or more
   */
  static boolean is(List<String> name, List<String> fuller) {
    List<String> a = bare(name);
    List<String> b = bare(fuller);
    if (!isSuffixAllowed(name, fuller)) {
      return false;
    }
    if (a.size() < 2 || b.size() < 2) {
      return a.equals(b);
    }
    return isReordered(a, b)
        || isVaried(a, b)
        || Collections.indexOfSubList(b, a) >= 0
        || (a.getFirst().equals(b.getFirst()) && hasNoInitial(a) && isWithin(a, b));
  }

  /**
   * "Joe Biden" may be "Joseph R. Biden Jr."; where nothing but the suffix differs, father and son
   * are told apart by it.
   */
  private static boolean isSuffixAllowed(List<String> name, List<String> fuller) {
    String one = suffix(name);
    String other = suffix(fuller);
    return one.equals(other)
        || ((one.isEmpty() || other.isEmpty()) && !bare(name).equals(bare(fuller)));
  }

  static List<String> bare(List<String> name) {
    return name.size() > 1 && PersonName.isSuffix(name.getLast())
        ? name.subList(0, name.size() - 1)
        : name;
  }

  static String suffix(List<String> name) {
    return name.size() > 1 && PersonName.isSuffix(name.getLast()) ? name.getLast() : "";
  }

  /** "Orban Viktor" is "Viktor Orban". */
  private static boolean isReordered(List<String> a, List<String> b) {
    return a.size() == b.size() && a.containsAll(b) && b.containsAll(a);
  }

  /** One surname, and given names that do not contradict each other. */
  private static boolean isVaried(List<String> a, List<String> b) {
    return a.getLast().equals(b.getLast())
        && agree(a.getFirst(), b.getFirst())
        && middlesAgree(a.subList(1, a.size() - 1), b.subList(1, b.size() - 1));
  }

  private static boolean middlesAgree(List<String> a, List<String> b) {
    if (hasNoInitial(a) && isWithin(a, b)) {
      return true;
    }
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      if (!agree(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** "W." is not a part of "H.W.": an initial stands for itself. */
  private static boolean hasNoInitial(List<String> words) {
    return words.stream().noneMatch(word -> word.length() == 1);
  }

  private static boolean agree(String a, String b) {
    if (a.length() == 1 || b.length() == 1) {
      return a.charAt(0) == b.charAt(0);
    }
    return a.equals(b) || isShortName(a, b) || isShort(b, a);
  }

  /** Whether "Gord" is short for "Gordon", or "Bill" for "William". */
  static boolean isShortName(String word, String given) {
    return isShort(word, given)
        || WORDS.plain(Same.NICKNAME, word).equals(WORDS.plain(Same.NICKNAME, given));
  }

  /** "Piet" of "Pieter", but not "Eva" of "Evan". */
  private static boolean isShort(String a, String b) {
    return a.length() >= 3 && b.length() >= a.length() + 2 && b.startsWith(a);
  }

  /** Whether all words of {@code a} stand in {@code b}, in that order. */
  private static boolean isWithin(List<String> a, List<String> b) {
    int at = 0;
    for (String word : b) {
      if (at < a.size() && a.get(at).equals(word)) {
        at++;
      }
    }
    return at == a.size();
  }
}
