package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a token that begins with a digit can be. */
final class Figures {
  /** Four digits outside these years are an amount: few news stories name such a year. */
  private static final int FIRST_YEAR = 1000;

  private static final int LAST_YEAR = 2099;

  /** More digits are no count of days and no year. */
  private static final int LONGEST_DIGITS = 6;

  private static final int LONGEST_GROUPED = LONGEST_DIGITS + 1; // 100,000

  /** Plain numbers up to the last year, made once. */
  private static final Word[] PLAIN = new Word[LAST_YEAR + 1];

  static {
    for (int number = 0; number < PLAIN.length; number++) {
      String text = Integer.toString(number);
      PLAIN[number] = Word.of("", List.copyOf(terms(number, text.length(), "")));
    }
  }

  private Figures() {}

  static Word word(String text, int start, int end) {
    if (end - start <= LONGEST_GROUPED) {
      Word grouped = grouped(text, start, end);
      if (grouped != null) {
        return grouped;
      }
    }
    int digits = start;
    int number = 0;
    while (digits < end && isAsciiDigit(text.charAt(digits)) && digits - start <= LONGEST_DIGITS) {
      number = number * 10 + text.charAt(digits) - '0';
      digits++;
    }
    int length = digits - start;
    if (length == 0 || length > LONGEST_DIGITS) {
      return Word.UNKNOWN;
    }
    if (digits == end && number < PLAIN.length && (length == 1 || text.charAt(start) != '0')) {
      return PLAIN[number];
    }
    if (digits < end && text.charAt(digits) == '-') {
      return stamp(text.substring(start, end));
    }
    return Word.of("", terms(number, length, ending(text, digits, end)));
  }

  /** "10,000"; null where there is no group. */
  private static @Nullable Word grouped(String text, int start, int end) {
    boolean grouped = false;
    int number = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == ',') {
        grouped = true;
        continue;
      }
      if (!isAsciiDigit(c)) {
        return null;
      }
      number = number * 10 + c - '0';
    }
    return grouped ? Word.of("", List.of(new Term(Kind.NUM, Integer.toString(number)))) : null;
  }

  /** In lower case; what is longer than any ending is none. */
  static String ending(String text, int start, int end) {
    return switch (end - start) {
      case 0 -> "";
      case 1 -> text.charAt(start) == 's' || text.charAt(start) == 'S' ? "s" : "?";
      case 2 -> twoLetters(text, start);
      case 3 ->
          text.charAt(start) == ':' || text.charAt(start) == '.' ? text.substring(start, end) : "?";
      default -> "?";
    };
  }

  private static String twoLetters(String text, int start) {
    for (String ending : List.of("st", "nd", "rd", "th", ".5")) {
      if (text.regionMatches(true, start, ending, 0, 2)) {
        return ending;
      }
    }
    return "?";
  }

  private static List<Term> terms(int number, int digits, String ending) {
    String plain = Integer.toString(number);
    List<Term> terms = new ArrayList<>(3);
    switch (ending) {
      case "" -> {
        terms.add(new Term(Kind.NUM, plain));
        if (isYear(number, digits)) {
          terms.add(new Term(Kind.YEAR, plain));
        }
      }
      case "st", "nd", "rd", "th" -> terms.add(new Term(Kind.ORD, plain));
      case "s" -> decade(number, digits, terms);
      case ".5" -> terms.add(new Term(Kind.HALVES, plain + ending));
      default -> {
        if (ending.startsWith(":")) {
          terms.add(new Term(Kind.CLOCK, plain + ending));
        } else if (ending.startsWith(".")) {
          terms.add(new Term(Kind.DOTTED, plain + ":" + ending.substring(1)));
        }
      }
    }
    boolean counts = ending.isEmpty() || (ending.length() == 2 && !ending.startsWith("."));
    if (counts && !ending.equals("?") && digits <= 2 && number >= 1 && number <= 31) {
      terms.add(new Term(Kind.DAY, plain));
    }
    return terms;
  }

  private static boolean isYear(int number, int digits) {
    return digits == 4 && number >= FIRST_YEAR && number <= LAST_YEAR;
  }

  /** "1990s", "80s" */
  private static void decade(int number, int digits, List<Term> terms) {
    if (number % 10 == 0 && isYear(number, digits)) {
      terms.add(new Term(Kind.DECADE, Integer.toString(number / 10)));
    } else if (number % 10 == 0 && digits == 2 && number >= 20) {
      // "10s" and "00s" name no one decade of the last century.
      terms.add(new Term(Kind.DECADE, "19" + number / 10));
    }
  }

  /** Parts of seconds are cut off; Z is kept, another offset is not. */
  private static Word stamp(String text) {
    int year = Integer.parseInt(text, 0, 4, 10);
    if (text.charAt(5) == 'W') {
      boolean week = CalendarValue.interval(text).isPresent();
      return week ? Word.of("", List.of(new Term(Kind.STAMP, text))) : Word.UNKNOWN;
    }
    boolean real =
        Calendar.exists(year, twoDigits(text, 5), twoDigits(text, 8))
            && twoDigits(text, 11) < 24
            && twoDigits(text, 14) < 60;
    int end = text.length() >= 19 && text.charAt(16) == ':' ? 19 : 16;
    String value = text.substring(0, end) + (text.endsWith("Z") ? "Z" : "");
    return real ? Word.of("", List.of(new Term(Kind.STAMP, value))) : Word.UNKNOWN;
  }

  private static int twoDigits(String text, int start) {
    return Integer.parseInt(text, start, start + 2, 10);
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
