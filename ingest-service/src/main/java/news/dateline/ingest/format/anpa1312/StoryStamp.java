package news.dateline.ingest.format.anpa1312;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The time of sending below the text: {@code AP-NY-02-20-16 0337GMT<} or {@code 01-05-19 1758EST}.
 *
 * @param stated from the month on
 * @param day month, day and year
 */
record StoryStamp(String stated, String day) {
  private static final int MAX_CHARS = 80; // nothing else stands in the line
  private static final Pattern STAMP =
      Pattern.compile(
          "^[ \\t^]*(?:[A-Z]{2,5}-)*((\\d{1,2})-(\\d{1,2})-(\\d{2}) (\\d{3,4}) ?([A-Za-z]{0,4}))[ <]*$");

  /** The stamp that is the whole line, or null. */
  static @Nullable StoryStamp in(String line) {
    if (line.length() > MAX_CHARS) {
      return null;
    }
    Matcher stamp = STAMP.matcher(line);
    if (!stamp.matches()) {
      return null;
    }
    String day = "%s-%s-%s".formatted(two(stamp.group(2)), two(stamp.group(3)), stamp.group(4));
    String clock = stamp.group(5).length() == 3 ? "0" + stamp.group(5) : stamp.group(5);
    return new StoryStamp(day + " " + clock + stamp.group(6), day);
  }

  private static String two(String number) {
    return number.length() == 1 ? "0" + number : number;
  }
}
