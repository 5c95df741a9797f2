package news.dateline.desk.map;

import java.time.Duration;
import java.util.Arrays;
import news.dateline.desk.web.BadQuestionException;

/** Of how long a time the map tells. */
public enum Span {
  DAY(1, "24 hours"),
  WEEK(7, "7 days"),
  MONTH(30, "30 days");

  private final int days;
  private final String words;

  Span(int days, String words) {
    this.days = days;
    this.words = words;
  }

  static Span of(int days) {
    return Arrays.stream(values())
        .filter(span -> span.days == days)
        .findFirst()
        .orElseThrow(() -> new BadQuestionException("“days” is 1, 7 or 30."));
  }

  /** As addresses have it. */
  public int days() {
    return days;
  }

  /** Such as "7 days". */
  public String words() {
    return words;
  }

  Duration length() {
    return Duration.ofDays(days);
  }
}
