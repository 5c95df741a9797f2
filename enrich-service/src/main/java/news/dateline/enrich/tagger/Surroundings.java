package news.dateline.enrich.tagger;

import java.util.Arrays;

/**
 * What the rest of a text says about a word: whether it is also written in lower case, is
 * capitalised where no sentence opens, and between which words it stands elsewhere (Chieu and Ng
 * 2002; Ratinov and Roth 2009, "context aggregation").
 */
final class Surroundings {
  /** Other places of a word that are looked at; the first ones of the text. */
  static final int PLACES = 5;

  private static final int NONE = -1;

  private final long[] keys;
  private final int[] places;
  private final short[] lower;
  private final short[] inside;
  private final short[] all;
  private final int mask;

  Surroundings(Word[] words, Sentences sentences) {
    int capacity = Integer.highestOneBit(Math.max(16, words.length)) << 1;
    mask = capacity - 1;
    keys = new long[capacity];
    places = new int[capacity * PLACES];
    Arrays.fill(places, NONE);
    lower = new short[capacity];
    inside = new short[capacity];
    all = new short[capacity];
    for (int i = 0; i < words.length; i++) {
      if (words[i].hasLetter) {
        note(words[i], i, sentences);
      }
    }
  }

  private void note(Word word, int token, Sentences sentences) {
    int slot = slot(word.lower);
    keys[slot] = word.lower;
    all[slot] = up(all[slot]);
    if (word.lowerCase) {
      lower[slot] = up(lower[slot]);
    } else {
      if (!sentences.opens(token) && !word.allCapitals) {
        inside[slot] = up(inside[slot]);
      }
      for (int p = slot * PLACES; p < (slot + 1) * PLACES; p++) {
        if (places[p] == NONE) {
          places[p] = token;
          break;
        }
      }
    }
  }

  /** Counts stop here; more tells nothing more. */
  private static short up(short count) {
    return count == 100 ? count : (short) (count + 1);
  }

  private int slot(long lower) {
    int at = (int) (lower >>> 20) & mask;
    while (all[at] != 0 && keys[at] != lower) {
      at = (at + 1) & mask;
    }
    return at;
  }

  /** The word's entry, for the questions below. */
  int entry(Word word) {
    return slot(word.lower);
  }

  int inLowerCase(int entry) {
    return lower[entry];
  }

  int inside(int entry) {
    return inside[entry];
  }

  int all(int entry) {
    return all[entry];
  }

  /** The {@code i}-th token that is this word with a capital, or -1. */
  int place(int entry, int i) {
    return places[entry * PLACES + i];
  }
}
