package news.dateline.ingest.source;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.Duration;
import java.util.Optional;

/** Reads a length of time such as {@code 90s}, {@code 30m}, {@code 6h} or {@code 2d}. */
final class SpanOfTime {
  private static final Pattern FORM = Pattern.compile("([0-9]{1,6})([smhd])");
  private static final Duration LONGEST = Duration.ofDays(365);

  private SpanOfTime() {}

  /** The length, from {@code shortest} to a year. */
  static Optional<Duration> read(Value value, Duration shortest) {
    Optional<String> text = value.line();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher form = FORM.matcher(text.get());
    if (!form.matches()) {
      value.wrong(
          "%s is no length of time; write a number and s, m, h or d, such as 90s, 30m, 6h or 2d"
              .formatted(Quoted.of(text.get())));
      return Optional.empty();
    }
    Duration length = length(Long.parseLong(form.group(1)), form.group(2).charAt(0));
    if (length.compareTo(shortest) < 0 || length.compareTo(LONGEST) > 0) {
      value.wrong(
          "%s is out of bounds; write something from %s to %s"
              .formatted(Quoted.of(text.get()), text(shortest), text(LONGEST)));
      return Optional.empty();
    }
    return Optional.of(length);
  }

  /** The length as {@link #read} takes it, in the largest unit that is whole. */
  static String text(Duration length) {
    long seconds = length.toSeconds();
    if (seconds % 86_400 == 0) {
      return seconds / 86_400 + "d";
    }
    if (seconds % 3_600 == 0) {
      return seconds / 3_600 + "h";
    }
    return seconds % 60 == 0 ? seconds / 60 + "m" : seconds + "s";
  }

  private static Duration length(long number, char unit) {
    return switch (unit) {
      case 's' -> Duration.ofSeconds(number);
      case 'm' -> Duration.ofMinutes(number);
      case 'h' -> Duration.ofHours(number);
      default -> Duration.ofDays(number);
    };
  }
}
