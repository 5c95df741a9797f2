package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a token that begins with a digit can be. */
final class Figures {
  /** Four digits outside these years are an amount: no news story names such a year bare. */
  private static final int FIRST_YEAR = 1500;

  private static final int LAST_YEAR = 2099;

  /** More digits are no count of days and no year. */
  private static final int LONGEST_DIGITS = 6;

  private Figures() {}

  static List<Term> terms(String text) {
    int digits = 0;
    while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
      digits++;
    }
    if (digits == 0 || digits > LONGEST_DIGITS) {
      return List.of();
    }
    int number = Integer.parseInt(text.substring(0, digits));
    String plain = Integer.toString(number);
    String ending = text.substring(digits);
    List<Term> terms = new ArrayList<>();
    switch (ending) {
      case "" -> {
        terms.add(new Term(Kind.NUM, plain));
        if (isYear(number, digits)) {
          terms.add(new Term(Kind.YEAR, text));
        }
      }
      case "st", "nd", "rd", "th" -> terms.add(new Term(Kind.ORD, plain));
      case "s" -> decade(number, digits).ifPresent(terms::add);
      case ".5" -> terms.add(new Term(Kind.HALVES, plain + ending));
      default -> {
        if (ending.startsWith(":")) {
          terms.add(new Term(Kind.CLOCK, text));
        }
      }
    }
    boolean counts = ending.isEmpty() || (ending.length() == 2 && !ending.startsWith("."));
    if (counts && digits <= 2 && number >= 1 && number <= 31) {
      terms.add(new Term(Kind.DAY, plain));
    }
    return terms;
  }

  private static boolean isYear(int number, int digits) {
    return digits == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** "1990s", "80s" */
  private static Optional<Term> decade(int number, int digits) {
    if (number % 10 == 0 && isYear(number, digits)) {
      return Optional.of(new Term(Kind.DECADE, Integer.toString(number / 10)));
    }
    // "10s" and "00s" name no one decade of the last century.
    boolean twoDigits = number % 10 == 0 && digits == 2 && number >= 20;
    return twoDigits ? Optional.of(new Term(Kind.DECADE, "19" + number / 10)) : Optional.empty();
  }
}
