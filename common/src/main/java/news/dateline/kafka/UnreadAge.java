package news.dateline.kafka;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/**
 * How long the oldest of some records has been in its topic. No record is read: the broker's index
 * of times is asked whether there is one older than so much, and then for how much.
 */
final class UnreadAge {
  /** What is younger is ordinary work; one question tells that. */
  private static final Duration YOUNG = Duration.ofSeconds(10);

  /** Nothing is kept for so long: a clock was wrong. */
  private static final Duration LONGEST = Duration.ofDays(366);

  private static final int PRECISION = 16; // a sixteenth is enough to see what is at risk

  private final TopicOffsets offsets;
  private final Instant now;

  UnreadAge(TopicOffsets offsets, Instant now) {
    this.offsets = offsets;
    this.now = now;
  }

  /** At least how long; zero while all are young. The places are those of the first unread ones. */
  Duration of(Map<TopicPartition, Long> firstUnread)
      throws ExecutionException, InterruptedException {
    Duration older = Duration.ZERO;
    Duration younger = YOUNG;
    while (younger.compareTo(LONGEST) < 0 && isAnyOlder(firstUnread, younger)) {
      older = younger;
      younger = younger.multipliedBy(2);
    }
    while (younger.minus(older).multipliedBy(PRECISION).compareTo(younger) > 0 && !older.isZero()) {
      Duration middle = older.plus(younger).dividedBy(2);
      if (isAnyOlder(firstUnread, middle)) {
        older = middle;
      } else {
        younger = middle;
      }
    }
    return older;
  }

  /** Whether the first record that is not older stands behind the first unread one. */
  private boolean isAnyOlder(Map<TopicPartition, Long> firstUnread, Duration age)
      throws ExecutionException, InterruptedException {
    Map<TopicPartition, Long> since =
        offsets.of(firstUnread.keySet(), OffsetSpec.forTimestamp(now.minus(age).toEpochMilli()));
    return firstUnread.entrySet().stream()
        .anyMatch(
            unread -> {
              long first = since.getOrDefault(unread.getKey(), -1L);
              return first < 0 || first > unread.getValue(); // negative: all are older
            });
  }
}
