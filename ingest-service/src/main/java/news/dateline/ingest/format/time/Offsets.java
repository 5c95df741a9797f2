package news.dateline.ingest.format.time;

import java.time.ZoneOffset;

/** Offsets from UTC in numbers: {@code +01:00}, {@code +0100}, {@code +01}. */
final class Offsets {
  private static final int MAX_MINUTES = 18 * 60; // java.time's limit; zones in use end at +14:00

  private Offsets() {}

  /** Reads the offset that runs from its sign to the text's end; false where there is none. */
  static boolean read(String text, int sign, WrittenTime time) {
    int hours = Digits.read(text, sign + 1, 2);
    if (hours == Digits.NONE) {
      return false;
    }
    int at = sign + 3;
    int minutes = 0;
    if (at < text.length()) {
      at += text.charAt(at) == ':' ? 1 : 0;
      minutes = Digits.read(text, at, 2);
      at += 2;
    }
    if (minutes == Digits.NONE || at != text.length()) {
      return false;
    }
    set(time, text.charAt(sign) == '-', hours, minutes);
    return true;
  }

  static void set(WrittenTime time, boolean west, int hours, int minutes) {
    int total = 60 * hours + minutes;
    if (minutes > 59 || total > MAX_MINUTES) {
      time.fault = "%s%02d:%02d is no offset".formatted(west ? "-" : "+", hours, minutes);
    } else if (time.numericZone) {
      time.fault = "it states two offsets";
    } else {
      time.zone = ZoneOffset.ofTotalSeconds(60 * (west ? -total : total));
      time.numericZone = true;
    }
  }
}
