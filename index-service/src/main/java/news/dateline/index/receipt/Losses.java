package news.dateline.index.receipt;

import java.util.Comparator;
import java.util.List;

/**
 * What could not be taken, by source and reason.
 *
 * @param losses those that happened last first
 * @param complete whether these are all
 */
record Losses(List<LossLine> losses, boolean complete) {
  private static final Comparator<LossLine> NEWEST_FIRST =
      Comparator.comparing(LossLine::at)
          .reversed()
          .thenComparing(LossLine::source) // so that equal times have one order
          .thenComparing(LossLine::outcome)
          .thenComparing(line -> String.valueOf(line.reason()));

  /**
   * The newest of these.
   *
   * @param all whether {@code lines} are all that there are
   */
  static Losses newest(List<LossLine> lines, boolean all, int most) {
    return new Losses(
        lines.stream().sorted(NEWEST_FIRST).limit(most).toList(), all && lines.size() <= most);
  }
}
