package news.dateline.ingest.format.wording;

import org.jspecify.annotations.Nullable;

/** How a notice names the item that it concerns. */
public sealed interface KillTarget {
  /**
   * By its number, as in "item dpa 157".
   *
   * @param word the agency or service named with it, as written
   * @param number digits without leading zeros
   */
  record Numbered(@Nullable String word, String number) implements KillTarget {}

  /** By its slug, without cycle letters such as "BC-". */
  record Slugged(String slug) implements KillTarget {}

  /** By its headline. */
  record Headlined(String headline) implements KillTarget {}
}
