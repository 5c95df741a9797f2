package news.dateline.ingest.format.wording;

import java.time.DayOfWeek;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the words of an embargo's time one by one; a word that is none of a time ends it. */
final class EmbargoWords {
  static final int UNSET = -1;
  private static final int MAX_WORDS = 16;
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2099;

  private static final Set<String> FILLERS =
      Set.of(
          "on",
          "at",
          "of",
          "the",
          "and",
          "thereafter",
          "hrs",
          "hours",
          "h",
          "uhr",
          "um",
          "den",
          "o'clock",
          "time",
          "st",
          "nd",
          "rd",
          "th",
          "until",
          "after");

  /** The names that the time reader knows, and some that it does not, which hold the item. */
  private static final Set<String> ZONES =
      Set.of(
          "gmt", "utc", "ut", "z", "bst", "cet", "cest", "mez", "mesz", "eet", "eest", "msk", "est",
          "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "hkt", "sgt",
          "jst", "kst", "aest", "aedt", "nzst", "nzdt", "sast", "trt", "ist");

  /** A clock that is not told from these alone. */
  private static final Set<String> UNCLEAR = Set.of("midnight", "local", "ist", "mitternacht");

  int year = UNSET;
  int month = UNSET;
  int day = UNSET;
  int hour = UNSET;
  int minute;
  boolean unclear;
  @Nullable String half;
  @Nullable String zone;
  @Nullable DayOfWeek weekday;

  /** A date in digits, which the time reader reads by the source's order. */
  @Nullable String verbatim;

  private EmbargoWords() {}

  /** What the words state, or null where one is none of a time. */
  static @Nullable EmbargoWords read(String text) {
    EmbargoWords words = new EmbargoWords();
    String[] tokens =
        text.toLowerCase(Locale.ROOT)
            .replace("a.m.", "am")
            .replace("p.m.", "pm")
            .replace("a.m", "am")
            .replace("p.m", "pm")
            .split("[ ,()]+", -1);
    if (tokens.length > MAX_WORDS) {
      return null;
    }
    for (int i = 0; i < tokens.length; i++) {
      if (!words.take(stripped(tokens[i]), i + 1 < tokens.length ? stripped(tokens[i + 1]) : "")) {
        return null;
      }
    }
    if (words.isNumeric(tokens)) {
      words.verbatim = text.strip();
    }
    boolean stated =
        words.hour != UNSET
            || words.unclear
            || words.verbatim != null
            || words.weekday != null
            || (words.day != UNSET && words.month != UNSET);
    return stated ? words : null;
  }

  /** The clock of 24 hours, or null where none is stated. */
  @Nullable String clock() {
    return hour == UNSET ? null : "%02d:%02d".formatted(ClockHalf.hour(hour, half), minute);
  }

  private boolean take(String token, String next) {
    if (token.isEmpty() || FILLERS.contains(token)) {
      return true;
    }
    if (UNCLEAR.contains(token)) {
      unclear = true;
      return true;
    }
    int digits = leadingDigits(token);
    if (digits > 0) {
      return takeNumber(token, digits, next);
    }
    if (ZONES.contains(token)) {
      zone = token.toUpperCase(Locale.ROOT);
      return true;
    }
    return takeName(token);
  }

  private boolean takeName(String token) {
    switch (token) {
      case "am", "pm" -> half = token;
      case "noon" -> clock(12, 0);
      case "eastern" -> zone = "ET";
      case "pacific" -> zone = "PT";
      default -> {
        DayOfWeek named = CalendarWords.weekday(token);
        int number = CalendarWords.month(token);
        if (named == null && number == UNSET) {
          return false;
        }
        weekday = named == null ? weekday : named;
        month = named == null ? number : month;
      }
    }
    return true;
  }

  private boolean takeNumber(String token, int digits, String next) {
    String rest = token.substring(digits);
    if (isDate(token)) {
      return true;
    }
    if (rest.length() > 1
        && ":.h".indexOf(rest.charAt(0)) >= 0
        && leadingDigits(rest.substring(1)) == 2) {
      clock(number(token, 0, digits), number(rest, 1, 3));
      return take(rest.substring(3), next);
    }
    if (digits == 4) {
      return takeFour(number(token, 0, 4), rest, next) && take(rest, next);
    }
    if (digits > 2) {
      return false;
    }
    String unit = rest.isEmpty() ? next : rest;
    if (unit.equals("am") || unit.equals("pm") || unit.equals("uhr") || unit.equals("h")) {
      clock(number(token, 0, digits), 0);
    } else if (day == UNSET) {
      day = number(token, 0, digits);
    } else {
      return false;
    }
    return take(rest, next);
  }

  private boolean takeFour(int value, String rest, String next) {
    String unit = rest.isEmpty() ? next : rest;
    boolean marked =
        ZONES.contains(unit) || Set.of("hrs", "hours", "h", "uhr", "local").contains(unit);
    boolean isYear = !marked && value >= FIRST_YEAR && value <= LAST_YEAR && (month != UNSET);
    if (isYear) {
      year = value;
    } else {
      clock(value / 100, value % 100);
    }
    return true;
  }

  private void clock(int newHour, int newMinute) {
    unclear |= hour != UNSET || newHour > 23 || newMinute > 59;
    hour = newHour;
    minute = newMinute;
  }

  private boolean isNumeric(String[] tokens) {
    for (String token : tokens) {
      if (isDate(token)) {
        return true;
      }
    }
    return false;
  }

  /** Three numbers joined by one sign, or an ISO date and time. */
  private static boolean isDate(String token) {
    int end = leadingDigits(token);
    if (end == 0 || end >= token.length() || "-/.".indexOf(token.charAt(end)) < 0) {
      return false;
    }
    int second = leadingDigits(token.substring(end + 1));
    int at = end + 1 + second;
    return second > 0
        && at < token.length() - 1
        && token.charAt(at) == token.charAt(end)
        && leadingDigits(token.substring(at + 1)) > 0;
  }

  private static int leadingDigits(String text) {
    int end = 0;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private static int number(String text, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = 10 * value + text.charAt(i) - '0';
    }
    return value;
  }

  private static String stripped(String token) {
    int end = token.length();
    while (end > 0 && ".:;".indexOf(token.charAt(end - 1)) >= 0) {
      end--;
    }
    return token.substring(0, end);
  }
}
