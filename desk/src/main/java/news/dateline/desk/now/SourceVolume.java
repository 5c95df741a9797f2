package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one source has sent that may be seen.
 *
 * @param last when its newest story came in
 * @param hours stories of each of the last 24 hours, the eldest first
 * @param patience how long it may be quiet; absent where that is not known
 * @param silent whether it has been quiet for longer
 */
public record SourceVolume(
    String source, Instant last, List<Long> hours, @Nullable Duration patience, boolean silent) {
  private static final int HOURS = 24;
  private static final int TIMES_USUAL = 3;

  /** Nobody need look for less. */
  private static final Duration LEAST = Duration.ofHours(1);

  private static final int BAR_WIDTH = 3;
  private static final int BAR_STEP = 4;
  private static final int BAR_HEIGHT = 18;

  /** Hours are copied. */
  public SourceVolume {
    hours = List.copyOf(hours);
  }

  /** A bar of a small picture, in its own units. */
  public record Bar(int x, int y, int width, int height) {}

  /**
   * Judges a source.
   *
   * @param week its stories of the last week, by the begin of the hour
   */
  static SourceVolume of(String source, Instant last, SortedMap<Instant, Long> week, Instant now) {
    Duration patience =
        UsualGap.of(week, now)
            .map(usual -> usual.multipliedBy(TIMES_USUAL))
            .map(threefold -> threefold.compareTo(LEAST) < 0 ? LEAST : threefold)
            // Of a source that sent nothing in a week, and something before, more is not to be
            // known.
            .or(() -> week.isEmpty() ? Optional.of(Volumes.WEEK) : Optional.empty())
            .orElse(null);
    return new SourceVolume(
        source, last, hours(week, now), patience, isSilent(last, patience, now));
  }

  private static boolean isSilent(Instant last, @Nullable Duration patience, Instant now) {
    return patience != null && last.plus(patience).isBefore(now);
  }

  private static List<Long> hours(SortedMap<Instant, Long> week, Instant now) {
    Instant hour = now.truncatedTo(ChronoUnit.HOURS);
    List<Long> hours = new ArrayList<>(HOURS);
    for (int back = HOURS - 1; back >= 0; back--) {
      hours.add(week.getOrDefault(hour.minus(back, ChronoUnit.HOURS), 0L));
    }
    return hours;
  }

  /** Stories of the last 24 hours. */
  public long day() {
    return hours.stream().mapToLong(Long::longValue).sum();
  }

  /** The hours as bars, 96 wide and 18 high; an hour without a story has none. */
  public List<Bar> bars() {
    long most = Math.max(1, hours.stream().mapToLong(Long::longValue).max().orElse(1));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < hours.size(); i++) {
      long stories = hours.get(i);
      if (stories > 0) {
        int height = (int) Math.max(1, stories * BAR_HEIGHT / most);
        bars.add(new Bar(i * BAR_STEP, BAR_HEIGHT - height, BAR_WIDTH, height));
      }
    }
    return bars;
  }

  /** The hours in words, for who does not see the bars. */
  public String words() {
    return "stories an hour, the last 24 hours: "
        + hours.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /** How long it may be quiet, in words; empty where that is not known. */
  public String patienceWords() {
    if (patience == null) {
      return "";
    }
    long hours = Math.round(patience.toMinutes() / 60.0);
    return hours >= 48 ? hours / 24 + " days" : hours + " h";
  }
}
