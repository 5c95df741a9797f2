package news.dateline.desk.health;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.dateline.desk.now.SourceVolume;
import news.dateline.desk.service.Balance;
import org.jspecify.annotations.Nullable;

/**
 * How one source does.
 *
 * @param published when its newest story that may be seen was published; absent where none may
 * @param shown when its newest that may be seen came in
 * @param silent whether nothing has come in for longer than its patience
 * @param unseen whether no story could be seen for so long, though something came in, or nobody
 *     tells
 * @param patience how long it may be quiet, in words; empty where that is not known
 * @param line of the balance sheet; absent where it sent nothing in that time, or nobody can tell
 */
public record SourceRow(
    String source,
    @Nullable Instant published,
    @Nullable Instant shown,
    boolean silent,
    boolean unseen,
    String patience,
    Balance.@Nullable Line line) {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Comparator<SourceRow> WORST_FIRST =
      Comparator.comparing(SourceRow::silent)
          .reversed()
          .thenComparing(Comparator.comparing(SourceRow::unseen).reversed())
          .thenComparing(Comparator.comparingLong(SourceRow::lost).reversed())
          .thenComparing(Comparator.comparingLong(SourceRow::received24h).reversed())
          .thenComparing(SourceRow::source);

  /**
   * All that are known from either side, those that need a look first.
   *
   * @param lines of the balance sheet, one a source; absent where nobody tells
   * @param hours the same by hour; absent where nobody tells, or where there are too many
   */
  static List<SourceRow> of(
      List<SourceVolume> volumes,
      Map<String, Instant> published,
      @Nullable List<Balance.Line> lines,
      @Nullable List<Balance.Line> hours,
      Instant now) {
    Map<String, SourceVolume> volume = new HashMap<>();
    volumes.forEach(it -> volume.put(it.source(), it));
    Map<String, Balance.Line> line = new HashMap<>();
    for (Balance.Line it : lines == null ? List.<Balance.Line>of() : lines) {
      if (it.source() != null) {
        line.put(it.source(), it);
      }
    }
    Set<String> sources = new TreeSet<>(volume.keySet());
    sources.addAll(line.keySet());
    List<SourceRow> rows = new ArrayList<>();
    for (String source : sources) {
      SourceVolume told = volume.get(source);
      boolean quiet = told != null && told.silent();
      boolean sent =
          lines == null
              || (hours == null
                  ? line.containsKey(source)
                  : told != null && sent(told, hours, now));
      rows.add(
          new SourceRow(
              source,
              published.get(source),
              told == null ? null : told.last(),
              quiet && !sent,
              quiet && sent,
              told == null ? "" : told.patienceWords(),
              line.get(source)));
    }
    rows.sort(WORST_FIRST);
    return List.copyOf(rows);
  }

  /**
   * Whether anything came in since the newest story, and within the source's patience. A receipt
   * without an hour may be of any time, and says nothing.
   */
  private static boolean sent(SourceVolume told, List<Balance.Line> hours, Instant now) {
    Duration patience = told.patience();
    Instant begin = patience == null ? told.last() : now.minus(patience);
    return hours.stream()
        .filter(it -> told.source().equals(it.source()) && it.received() > 0)
        .anyMatch(
            it -> {
              Instant hour = it.hour();
              return hour != null && hour.isAfter(told.last()) && hour.plus(HOUR).isAfter(begin);
            });
  }

  /** What nobody will read unless somebody mends something. */
  public long lost() {
    return line == null ? 0 : line.lost();
  }

  private long received24h() {
    return line == null ? 0 : line.received();
  }
}
