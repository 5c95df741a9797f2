package news.dateline.enrich.place;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which countries the sentences of an article name. */
final class Sentences {
  private final Map<Long, BitSet> countries = new HashMap<>();
  private final int[][] ends;

  /** Cuts the passages at full stops before capitals and at line ends. */
  Sentences(List<String> passages) {
    this.ends = passages.stream().map(Sentences::ends).toArray(int[][]::new);
  }

  void names(int passage, int offset, int country) {
    countries.computeIfAbsent(key(passage, offset), key -> new BitSet()).set(country);
  }

  boolean name(int passage, int offset, int country) {
    BitSet named = countries.get(key(passage, offset));
    return named != null && country >= 0 && named.get(country);
  }

  private long key(int passage, int offset) {
    int at = Arrays.binarySearch(ends[passage], offset);
    return ((long) passage << 32) | (at < 0 ? -at - 1 : at);
  }

  private static int[] ends(String text) {
    return IntStream.range(0, text.length()).filter(i -> endsAt(text, i)).toArray();
  }

  private static boolean endsAt(String text, int i) {
    char c = text.charAt(i);
    if (c == '\n') {
      return true;
    }
    // "St. Louis", "U.S. Senate": a short word before the dot is an abbreviation.
    return (c == '.' || c == '!' || c == '?')
        && i + 2 < text.length()
        && text.charAt(i + 1) == ' '
        && i > 3
        && Character.isLowerCase(text.charAt(i - 1))
        && Character.isLowerCase(text.charAt(i - 3));
  }
}
