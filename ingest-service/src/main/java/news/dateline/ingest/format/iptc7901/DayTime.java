package news.dateline.ingest.format.iptc7901;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The post-text information: {@code DDHHMM GMT Mon YY}; some wires leave out the zone.
 *
 * @param stated as written
 * @param day without the clock
 */
record DayTime(String stated, String day) {
  private static final int MAX_LINES = 20; // it is the first line that is not empty
  private static final int MAX_CHARS = 120; // the line holds little else
  private static final Pattern STAMP =
      Pattern.compile(
          "\\b((\\d{2})\\d{4}) +(?:([A-Za-z]{1,5}) +)?([\\pL]{3,9})\\.? +(\\d{4}|\\d{2})(?:\\D|$)");

  /** The first stamp in these lines, or null. */
  static @Nullable DayTime in(String lines) {
    return lines
        .lines()
        .limit(MAX_LINES)
        .filter(line -> line.length() <= MAX_CHARS)
        .map(DayTime::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private static @Nullable DayTime of(String line) {
    Matcher stamp = STAMP.matcher(line);
    if (!stamp.find()) {
      return null;
    }
    String zone = stamp.group(3) == null ? "" : stamp.group(3) + " ";
    String date = stamp.group(4) + " " + stamp.group(5);
    String day = stamp.group(2) + " " + date.toLowerCase(Locale.ROOT);
    return new DayTime(stamp.group(1) + " " + zone + date, day);
  }
}
