package news.dateline.enrich.amount;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Numbers and multipliers in words. */
final class NumberWords {
  private static final Map<String, Integer> NUMBERS =
      Map.ofEntries(
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

  static Optional<Integer> number(String word) {
    return Optional.ofNullable(NUMBERS.get(word.toLowerCase(Locale.ROOT)));
  }

  /** What a number before {@code word} is multiplied by. */
  static Optional<BigDecimal> scale(String word) {
    int zeros =
        switch (word.toLowerCase(Locale.ROOT)) {
          case "hundred" -> 2;
          case "k", "thousand" -> 3;
          case "lakh", "lakhs" -> 5;
          case "m", "mn", "mln", "mio", "million" -> 6;
          case "crore", "crores" -> 7;
          case "b", "bn", "bln", "billion" -> 9;
          case "tn", "trn", "trillion" -> 12;
          default -> 0;
        };
    return zeros == 0 ? Optional.empty() : Optional.of(BigDecimal.TEN.pow(zeros));
  }
}
