package news.dateline.enrich.amount;

import java.util.Map;
import java.util.Optional;

/** The words that numbers in words are made of. */
final class NumberWords {
  /** The longest is "seventeen"; a longer word need not be looked up. */
  private static final int LONGEST = 9;

  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", 0),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));

  private NumberWords() {}

  /**
   * Whether a number or a part may begin with {@code word}; nearly every word of a text ends here.
   */
  static boolean begins(Lexeme word) {
    int length = word.text().length();
    if (length == 1) {
      return word.text().equals("a") || word.text().equals("A");
    }
    if (length < 3 || length > LONGEST) {
      return false;
    }
    String lower = word.lower();
    return NUMBERS.containsKey(lower) || parts(lower) > 0;
  }

  static Optional<Integer> number(Lexeme word) {
    return word.isWord() && word.text().length() <= LONGEST
        ? Optional.ofNullable(NUMBERS.get(word.lower()))
        : Optional.empty();
  }

  /** Into how many parts {@code word} divides; zero where it is no fraction. */
  static int parts(String word) {
    return switch (word) {
      case "half" -> 2;
      case "quarter", "quarters" -> 4;
      case "fifth", "fifths" -> 5;
      case "tenth", "tenths" -> 10;
      default -> 0;
    };
  }
}
