package news.dateline.ingest.source;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Finds what somebody may have meant. */
final class Nearest {
  private static final int MOST_CHARS = 64; // nothing known is longer; the work stays small
  private static final int MOST_SUGGESTED = 3;

  /** Too far to be meant. */
  static final int FAR = Integer.MAX_VALUE;

  private Nearest() {}

  /** {@code ; did you mean 'zone'?}, or nothing. */
  static String question(String word, Collection<String> known) {
    return question(known, candidate -> distance(word, candidate));
  }

  /** The same with another measure; {@link #FAR} is never suggested. */
  static String question(Collection<String> known, ToIntFunction<String> measure) {
    int least = known.stream().mapToInt(measure).min().orElse(FAR);
    if (least == FAR) {
      return "";
    }
    List<String> nearest =
        known.stream()
            .filter(candidate -> measure.applyAsInt(candidate) == least)
            .sorted()
            .limit(MOST_SUGGESTED)
            .toList();
    return nearest.stream()
        .map(Quoted::of)
        .collect(Collectors.joining(" or ", "; did you mean ", "?"));
  }

  /**
   * Letters to change, add, drop or swap with their neighbour, at most a third of the word; case is
   * nothing. What only lacks its end counts 1.
   */
  static int distance(String word, String candidate) {
    String from = word.toLowerCase(Locale.ROOT);
    String to = candidate.toLowerCase(Locale.ROOT);
    if (from.length() > MOST_CHARS) {
      return FAR;
    }
    if (from.length() >= 3 && to.startsWith(from)) {
      return to.length() == from.length() ? 0 : 1;
    }
    int edits = edits(from, to);
    return edits <= Math.max(1, from.length() / 3) && edits < to.length() ? edits : FAR;
  }

  /** Optimal string alignment: Levenshtein's distance with swaps of neighbours. */
  private static int edits(String from, String to) {
    int[][] least = new int[from.length() + 1][to.length() + 1];
    for (int i = 0; i <= from.length(); i++) {
      for (int j = 0; j <= to.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, from, to, i, j);
      }
    }
    return least[from.length()][to.length()];
  }

  private static int step(int[][] least, String from, String to, int i, int j) {
    char last = from.charAt(i - 1);
    int change = least[i - 1][j - 1] + (last == to.charAt(j - 1) ? 0 : 1);
    int best = Math.min(change, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && last == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }
}
