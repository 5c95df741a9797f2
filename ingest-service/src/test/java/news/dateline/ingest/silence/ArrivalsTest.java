package news.dateline.ingest.silence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
  private static final Instant BEGIN = Instant.parse("2026-11-01T00:00:00Z");
  private static final Duration MONTH = Duration.ofDays(31);

  private final Arrivals arrivals = new Arrivals();

  @RepeatedTest(20)
  void theLongestWaitIsThatOfEveryMinuteLookedAt(RepetitionInfo seed) {
    Random random = new Random(seed.getCurrentRepetition());
    List<Long> minutes = new ArrayList<>();
    for (int i = 0; i < 1 + random.nextInt(40); i++) {
      minutes.add((long) random.nextInt(20 * 24 * 60));
      arrivals.add(at(minutes.getLast()).plusSeconds(random.nextInt(60)));
    }
    for (int i = 0; i < 50; i++) {
      long from = random.nextInt(21 * 24 * 60);
      long to = from + 180;

      Duration wait = arrivals.longestWait(at(from), at(to));

      assertThat(wait).isEqualTo(Duration.ofMinutes(longest(minutes, from, to)));
    }
  }

  @Test
  void withoutAnArticleTheWaitIsAMonth() {
    assertThat(arrivals.longestWait(at(0), at(1))).isEqualTo(MONTH.plusMinutes(1));
  }

  private static long longest(List<Long> minutes, long from, long to) {
    long longest = 0;
    for (long now = from; now <= to; now++) {
      long upTo = now;
      long newest =
          minutes.stream()
              .filter(minute -> minute < upTo)
              .max(Long::compare)
              .orElse(from - MONTH.toMinutes());
      longest = Math.max(longest, now - Math.max(newest, from - MONTH.toMinutes()));
    }
    return longest;
  }

  private static Instant at(long minute) {
    return BEGIN.plus(Duration.ofMinutes(minute));
  }
}
