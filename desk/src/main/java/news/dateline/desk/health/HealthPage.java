package news.dateline.desk.health;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.desk.service.Balance;
import org.jspecify.annotations.Nullable;

/**
 * All that the page shows.
 *
 * @param rows a source each, those that need a look first
 * @param total of the balance sheet; absent where nobody tells
 * @param losses the newest first; absent where nobody tells
 * @param lossesComplete whether these are all
 * @param hours absent where nobody tells, or where there are too many sources to tell
 * @param missing the parts that did not answer
 */
public record HealthPage(
    List<SourceRow> rows,
    Balance.@Nullable Line total,
    @Nullable List<LossRow> losses,
    boolean lossesComplete,
    @Nullable HourChart hours,
    Set<String> missing) {
  /** Collections are copied. */
  public HealthPage {
    rows = List.copyOf(rows);
    losses = losses == null ? null : List.copyOf(losses);
    missing = Set.copyOf(missing);
  }

  /** Whether all that was received is accounted for. */
  public boolean addsUp() {
    return total != null && total.unaccounted() == 0;
  }

  /** The sheet in one line: every delivery is in one of its columns. */
  public String sum() {
    if (total == null) {
      return "";
    }
    String sum =
        "%s received = %s indexed + %s superseded + %s duplicate + %s after a kill + %s refused + %s dead-lettered + %s in flight"
            .formatted(
                figure(total.received()),
                figure(total.indexed()),
                figure(total.superseded()),
                figure(total.duplicate()),
                figure(total.afterKill()),
                figure(total.refused()),
                figure(total.deadLettered()),
                figure(total.inFlight()));
    return addsUp() ? sum : sum + "; " + figure(total.unaccounted()) + " are in no column";
  }

  /** A count for a reader, such as {@code 1,204}. */
  public String figure(long count) {
    return String.format(Locale.ENGLISH, "%,d", count);
  }

  /** How many sources are silent. */
  public long silent() {
    return rows.stream().filter(SourceRow::silent).count();
  }
}
