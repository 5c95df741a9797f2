package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * A text cut into tokens, as arrays: a megabyte of text has a quarter of a million of them. Offsets
 * are UTF-16 code units.
 */
final class Tokens {
  private final String text;
  private int count;
  private int[] starts;
  private int[] ends;
  private int[] lines;

  Tokens(String text) {
    this.text = text;
    int guess = text.length() / 5 + 8;
    this.starts = new int[guess];
    this.ends = new int[guess];
    this.lines = new int[guess];
  }

  void add(int start, int end, int line) {
    if (count == starts.length) {
      int more = count * 3 / 2;
      starts = Arrays.copyOf(starts, more);
      ends = Arrays.copyOf(ends, more);
      lines = Arrays.copyOf(lines, more);
    }
    starts[count] = start;
    ends[count] = end;
    lines[count++] = line;
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The number of its line, from 0; no name goes over a line's end. */
  int line(int token) {
    return lines[token];
  }

  char first(int token) {
    return text.charAt(starts[token]);
  }

  String text(int token) {
    return text.substring(starts[token], ends[token]);
  }

  String text() {
    return text;
  }

  /** Whether nothing, not even a space, stands between this token and the one before it. */
  boolean isGlued(int token) {
    return token > 0 && starts[token] == ends[token - 1];
  }
}
