package news.dateline.ingest.format.time;

import org.jspecify.annotations.Nullable;

/**
 * Scans the date-time of RFC 822, 2822 and 5322 as it is mostly written: {@code Tue, 08 Oct 2024
 * 14:05:00 +0300}. The weekday is optional and not believed; the rarer forms are {@link
 * LooseReader}'s.
 */
final class MailScanner {
  private final String text;
  private final WrittenTime time = new WrittenTime();
  private int at;

  private MailScanner(String text) {
    this.text = text;
  }

  /** What the text states, or null where it is of another form. */
  static @Nullable WrittenTime scan(String text) {
    MailScanner scanner = new MailScanner(text);
    return scanner.isWhole() ? scanner.time : null;
  }

  private boolean isWhole() {
    return weekday() && date() && clock() && zone();
  }

  private boolean weekday() {
    int from = at;
    while (at < text.length() && isLetter(text.charAt(at))) {
      at++;
    }
    boolean named = at > from;
    if (named && !skip(',')) {
      return false;
    }
    blanks();
    return true;
  }

  private boolean date() {
    int dayDigits = Digits.end(text, at) - at;
    if (dayDigits != 1 && dayDigits != 2) {
      return false;
    }
    int day = number(dayDigits);
    if (!blanks() || at + 3 > text.length()) {
      return false;
    }
    int month = MonthNames.english(text, at);
    at += 3;
    if (month == MonthNames.NONE || !blanks()) {
      return false;
    }
    int yearDigits = Digits.end(text, at) - at;
    if (yearDigits != 2 && yearDigits != 4) {
      return false;
    }
    time.date(Years.of(number(yearDigits), yearDigits), month, day);
    return blanks();
  }

  private boolean clock() {
    int hour = number(2);
    int minute = skip(':') ? number(2) : Digits.NONE;
    int second = skip(':') ? number(2) : 0;
    if (hour == Digits.NONE || minute == Digits.NONE || second == Digits.NONE) {
      return false;
    }
    time.clock(hour, minute, second);
    time.certainClock = true;
    return blanks();
  }

  private boolean zone() {
    if (at == text.length()) {
      return false;
    }
    char c = text.charAt(at);
    if (c == '+' || c == '-') {
      return Offsets.read(text, at, time);
    }
    time.zone = ZoneNames.of(text.substring(at));
    return time.zone != null;
  }

  private int number(int digits) {
    int value = Digits.read(text, at, digits);
    at += value == Digits.NONE ? 0 : digits;
    return value;
  }

  private boolean skip(char c) {
    boolean here = at < text.length() && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private boolean blanks() {
    int from = at;
    while (skip(' ')) {}
    return at > from;
  }

  private static boolean isLetter(char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
  }
}
