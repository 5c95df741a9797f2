package news.dateline.ingest.format.time;

import org.jspecify.annotations.Nullable;

/**
 * Scans the stamps of text wires. IPTC 7901 ends a message with {@code DDHHMM GMT Mon YY}, the zone
 * being optional; ANPA 1312 with {@code MM-DD-YY HHMMGMT}, month first whatever the source's order.
 */
final class StampScanner {
  private static final int DAY_TIME_DIGITS = 6;
  private static final int CLOCK_AT = 9; // after "MM-DD-YY "
  private static final int CLOCK_END = 13;

  private StampScanner() {}

  /** What the text states, or null where it is of another form. */
  static @Nullable WrittenTime scan(String text) {
    int digits = Digits.end(text, 0);
    if (digits == DAY_TIME_DIGITS && text.startsWith(" ", digits)) {
      return dayTime(text, text.substring(digits).strip().split(" +", -1));
    }
    return digits == 2 ? monthDay(text) : null;
  }

  private static @Nullable WrittenTime dayTime(String text, String[] words) {
    if (words.length < 2 || words.length > 3) {
      return null;
    }
    WrittenTime time = clock(text, 2);
    String month = Folding.fold(words[words.length - 2]);
    String year = words[words.length - 1];
    int monthNumber = MonthNames.of(month.endsWith(".") ? month.replace(".", "") : month);
    boolean whole = Digits.end(year, 0) == year.length();
    if (monthNumber == MonthNames.NONE || !whole || (year.length() != 2 && year.length() != 4)) {
      return null;
    }
    if (words.length == 3) {
      time.zone = ZoneNames.of(words[0]);
      if (time.zone == null) {
        return null;
      }
    }
    int written = Digits.read(year, 0, year.length());
    time.date(Years.of(written, year.length()), monthNumber, Digits.read(text, 0, 2));
    return time;
  }

  private static @Nullable WrittenTime monthDay(String text) {
    boolean shaped =
        Digits.end(text, 3) == 5
            && Digits.end(text, 6) == CLOCK_AT - 1
            && Digits.end(text, CLOCK_AT) == CLOCK_END
            && text.charAt(2) == '-'
            && text.charAt(5) == '-'
            && text.charAt(CLOCK_AT - 1) == ' ';
    if (!shaped) {
      return null;
    }
    WrittenTime time = clock(text, CLOCK_AT);
    String zone = text.substring(CLOCK_END).strip();
    if (!zone.isEmpty()) {
      time.zone = ZoneNames.of(zone);
      if (time.zone == null) {
        return null;
      }
    }
    time.date(
        Years.of(Digits.read(text, 6, 2), 2), Digits.read(text, 0, 2), Digits.read(text, 3, 2));
    return time;
  }

  private static WrittenTime clock(String text, int at) {
    WrittenTime time = new WrittenTime();
    time.clock(Digits.read(text, at, 2), Digits.read(text, at + 2, 2), 0);
    time.certainClock = true;
    return time;
  }
}
