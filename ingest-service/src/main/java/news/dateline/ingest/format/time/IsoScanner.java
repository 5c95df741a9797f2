package news.dateline.ingest.format.time;

import org.jspecify.annotations.Nullable;

/**
 * Scans ISO 8601 calendar dates and times, extended, basic or mixed, as RFC 3339, W3C-DTF, xs:date
 * and xs:dateTime profile them. A blank may stand for the T, the zone may be absent.
 */
final class IsoScanner {
  private final String text;
  private final WrittenTime time = new WrittenTime();
  private int at;

  private IsoScanner(String text) {
    this.text = text;
  }

  /** What the text states, or null where it is of another form. */
  static @Nullable WrittenTime scan(String text) {
    IsoScanner scanner = new IsoScanner(text);
    return scanner.isWhole() ? scanner.time : null;
  }

  private boolean isWhole() {
    int year = number(4);
    boolean extended = skip('-');
    int month = number(2);
    if (extended && month != Digits.NONE && isAtEnd()) {
      time.fault = "it names no day"; // W3C-DTF's year and month
      return true;
    }
    boolean separated = !extended || skip('-');
    int day = number(2);
    if (year == Digits.NONE || month == Digits.NONE || !separated || day == Digits.NONE) {
      return false;
    }
    time.date(year, month, day);
    return isAtEnd() || (isDesignated(extended) ? clock() && zone() : dayZone());
  }

  /** Whether a clock follows: after a T, after blanks, or at once in the all-digit form. */
  private boolean isDesignated(boolean extended) {
    if (skip('T') || skip('t')) {
      return true;
    }
    boolean blank = blanks();
    boolean digits = Digits.end(text, at) - at > 2 || (Digits.isAt(text, at) && next(2) == ':');
    return digits && (blank || !extended);
  }

  private boolean clock() {
    int hour = number(2);
    if (hour == Digits.NONE) {
      return false;
    }
    int minute = skip(':') || Digits.isAt(text, at) ? number(2) : 0;
    boolean seconds = skip(':') || Digits.isAt(text, at);
    int second = seconds ? number(2) : 0;
    if (minute == Digits.NONE || second == Digits.NONE) {
      return false;
    }
    time.clock(hour, minute, second);
    time.certainClock = true;
    if (seconds && (skip('.') || skip(','))) {
      int end = Digits.end(text, at);
      time.nano = Digits.nanos(text, at, end);
      at = end;
    }
    return true;
  }

  private boolean zone() {
    blanks();
    if (isAtEnd()) {
      return true;
    }
    if (skip('Z') || skip('z')) {
      time.zone = ZoneNames.UTC;
      return isAtEnd();
    }
    return isSign() && Offsets.read(text, at, time);
  }

  /** The zone of a day (xs:date), with its colon: 20200131-05 is something else. */
  private boolean dayZone() {
    return (next(0) == 'Z' || (isSign() && next(3) == ':')) && zone();
  }

  private boolean isSign() {
    return next(0) == '+' || next(0) == '-';
  }

  private int number(int digits) {
    int value = Digits.read(text, at, digits);
    at += value == Digits.NONE ? 0 : digits;
    return value;
  }

  private boolean skip(char c) {
    if (next(0) != c) {
      return false;
    }
    at++;
    return true;
  }

  private boolean blanks() {
    int from = at;
    while (skip(' ')) {}
    return at > from;
  }

  private char next(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : 0;
  }

  private boolean isAtEnd() {
    return at == text.length();
  }
}
