package news.dateline.ingest.feed;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How often a feed has news, learned from when its last twenty-one came.
 *
 * <p>The usual gap is the median of the gaps between them, which a night, a burst or a wrong clock
 * does not move. A feed is asked twice in its usual gap, so that news waits a quarter of it on
 * average; a feed that has fallen silent is asked ever less, so that the silence before its next
 * story is overrun by an eighth at most. All of it between the profile's floor and ceiling.
 *
 * @param arrivals epoch seconds, ascending; nearer together than one poll could tell apart count
 *     once
 */
public record FeedRhythm(List<Long> arrivals) {
  /** Nothing is known. */
  public static final FeedRhythm UNKNOWN = new FeedRhythm(List.of());

  private static final int MOST = 21; // twenty gaps: their median moves after ten that are new
  private static final int ASKED_PER_GAP = 2;
  private static final int SILENCE_SHARE = 8;
  private static final int UNKNOWN_SHARE = 4; // of the ceiling: a quarter of an hour by default

  /** The list is copied. */
  public FeedRhythm {
    arrivals = arrivals == null ? List.of() : List.copyOf(arrivals);
  }

  /**
   * With news that came at these instants.
   *
   * @param floor the shortest time between two polls
   */
  FeedRhythm with(Collection<Instant> news, Duration floor) {
    TreeSet<Long> all = new TreeSet<>(arrivals);
    news.forEach(at -> all.add(at.getEpochSecond()));
    TreeSet<Long> apart = new TreeSet<>();
    for (Long at : all) {
      if (apart.isEmpty() || at - apart.last() >= floor.toSeconds()) {
        apart.add(at);
      }
    }
    List<Long> kept = List.copyOf(apart);
    return new FeedRhythm(kept.subList(Math.max(0, kept.size() - MOST), kept.size()));
  }

  /** The median of the gaps between news; empty before the second. */
  public Optional<Duration> usualGap() {
    if (arrivals.size() < 2) {
      return Optional.empty();
    }
    List<Long> gaps =
        IntStream.range(1, arrivals.size())
            .mapToObj(i -> arrivals.get(i) - arrivals.get(i - 1))
            .sorted()
            .toList();
    return Optional.of(Duration.ofSeconds(gaps.get(gaps.size() / 2)));
  }

  /** How long to wait after a poll at {@code now}. */
  Duration interval(Instant now, Duration floor, Duration ceiling) {
    if (arrivals.isEmpty()) {
      return between(floor, ceiling.dividedBy(UNKNOWN_SHARE), ceiling);
    }
    Duration silence = Duration.between(Instant.ofEpochSecond(arrivals.getLast()), now);
    Duration idle = silence.dividedBy(SILENCE_SHARE);
    Duration usual = usualGap().orElse(Duration.ZERO).dividedBy(ASKED_PER_GAP);
    return between(floor, usual.compareTo(idle) > 0 ? usual : idle, ceiling);
  }

  private static Duration between(Duration floor, Duration wanted, Duration ceiling) {
    Duration atLeast = wanted.compareTo(floor) < 0 ? floor : wanted;
    return atLeast.compareTo(ceiling) > 0 ? ceiling : atLeast;
  }
}
