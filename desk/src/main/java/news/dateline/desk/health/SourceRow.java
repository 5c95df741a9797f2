package news.dateline.desk.health;

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
 * @param received when its newest that may be seen came in
 * @param silent whether it has been quiet for longer than usual
 * @param patience how long it may be quiet, in words; empty where that is not known
 * @param line of the balance sheet; absent where it sent nothing in that time, or nobody can tell
 */
public record SourceRow(
    String source,
    @Nullable Instant published,
    @Nullable Instant received,
    boolean silent,
    String patience,
    Balance.@Nullable Line line) {
  private static final Comparator<SourceRow> WORST_FIRST =
      Comparator.comparing(SourceRow::silent)
          .reversed()
          .thenComparing(Comparator.comparingLong(SourceRow::lost).reversed())
          .thenComparing(Comparator.comparingLong(SourceRow::received24h).reversed())
          .thenComparing(SourceRow::source);

  /** All that are known from either side, those that need a look first. */
  static List<SourceRow> of(
      List<SourceVolume> volumes, Map<String, Instant> published, List<Balance.Line> lines) {
    Map<String, SourceVolume> volume = new HashMap<>();
    volumes.forEach(it -> volume.put(it.source(), it));
    Map<String, Balance.Line> line = new HashMap<>();
    for (Balance.Line it : lines) {
      if (it.source() != null) {
        line.put(it.source(), it);
      }
    }
    Set<String> sources = new TreeSet<>(volume.keySet());
    sources.addAll(line.keySet());
    List<SourceRow> rows = new ArrayList<>();
    for (String source : sources) {
      SourceVolume told = volume.get(source);
      rows.add(
          new SourceRow(
              source,
              published.get(source),
              told == null ? null : told.last(),
              told != null && told.silent(),
              told == null ? "" : told.patienceWords(),
              line.get(source)));
    }
    rows.sort(WORST_FIRST);
    return List.copyOf(rows);
  }

  /** What nobody will read unless somebody mends something. */
  public long lost() {
    return line == null ? 0 : line.lost();
  }

  private long received24h() {
    return line == null ? 0 : line.received();
  }
}
