package news.dateline.desk.now;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * How long a source is usually quiet, learned from its last week: the gap that it had about once a
 * day, so that its nights are usual and one weekend is not, or the mean from story to story where
 * that is longer.
 */
final class UsualGap {
  /** Of fewer stories nothing is learned. */
  private static final int LEAST_STORIES = 3;

  private static final int ONCE_A_DAY = 7; // of a week's gaps the seventh longest

  private UsualGap() {}

  /**
   * The gap; empty where there is too little to learn from.
   *
   * @param storiesByHour of the last week, by the hour's begin; hours without stories may be left
   *     out
   */
  static Optional<Duration> of(SortedMap<Instant, Long> storiesByHour, Instant now) {
    long stories = storiesByHour.values().stream().mapToLong(Long::longValue).sum();
    if (stories < LEAST_STORIES) {
      return Optional.empty();
    }
    List<Instant> hours =
        storiesByHour.entrySet().stream()
            .filter(hour -> hour.getValue() > 0)
            .map(Map.Entry::getKey)
            .toList();
    Duration mean = Duration.between(hours.getFirst(), now).dividedBy(stories);
    List<Duration> quiet = quiet(hours);
    Duration daily = quiet.size() < ONCE_A_DAY ? Duration.ZERO : quiet.get(ONCE_A_DAY - 1);
    return Optional.of(mean.compareTo(daily) > 0 ? mean : daily);
  }

  /** The runs of hours without a story, the longest first. */
  private static List<Duration> quiet(List<Instant> hours) {
    List<Duration> quiet = new ArrayList<>();
    for (int i = 1; i < hours.size(); i++) {
      quiet.add(Duration.between(hours.get(i - 1), hours.get(i)).minusHours(1));
    }
    quiet.sort(Comparator.reverseOrder());
    return quiet;
  }
}
