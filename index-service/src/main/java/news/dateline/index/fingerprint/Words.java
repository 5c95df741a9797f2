package news.dateline.index.fingerprint;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text as the hashes of its words, free of house style: case, accents, apostrophes, punctuation
 * and the commas in numbers are gone. In scripts without spaces each ideograph is a word.
 */
final class Words {
  private static final int MOST =
      20_000; // 40 printed pages, far above any story; bounds what one costs
  private static final long FNV_OFFSET = 0xcbf29ce484222325L; // FNV-1a of 64 bits
  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] hashes = new long[512]; // an ordinary story
  private boolean[] numbers = new boolean[hashes.length];
  private int count;

  private long hash = FNV_OFFSET;
  private int length;
  private boolean hasDigit;

  private Words() {}

  static Words of(String text) {
    Words words = new Words();
    words.read(text);
    return words;
  }

  int count() {
    return count;
  }

  /** The hash of the word at {@code place}. */
  long at(int place) {
    return hashes[place];
  }

  /** The hashes of the different words with a digit in them, ascending. */
  long[] numbers() {
    long[] found = new long[count];
    int next = 0;
    for (int i = 0; i < count; i++) {
      if (numbers[i]) {
        found[next++] = hashes[i];
      }
    }
    return Arrays.stream(found, 0, next).sorted().distinct().toArray();
  }

  private void read(String text) {
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
    for (int i = 0; i < plain.length() && count < MOST; ) {
      int c = plain.codePointAt(i);
      i += Character.charCount(c);
      boolean digitFollows = i < plain.length() && Character.isDigit(plain.charAt(i));
      if (Character.isIdeographic(c)) {
        endWord();
        add(c);
        endWord();
      } else if (Character.isLetterOrDigit(c) || (c == '.' && hasDigit && digitFollows)) {
        hasDigit |= Character.isDigit(c);
        add(Character.toLowerCase(c));
      } else if (!isPartOfWord(c, digitFollows)) {
        endWord();
      }
    }
    endWord();
  }

  /** Left out without ending a word: "Erdoğan", "Russia's", "1,000". */
  private boolean isPartOfWord(int c, boolean digitFollows) {
    return Character.getType(c) == Character.NON_SPACING_MARK
        || c == '\''
        || c == '’'
        || (c == ',' && hasDigit && digitFollows);
  }

  private void add(int codePoint) {
    hash = (hash ^ codePoint) * FNV_PRIME;
    length++;
  }

  private void endWord() {
    if (length > 0 && count < MOST) {
      if (count == hashes.length) {
        hashes = Arrays.copyOf(hashes, 2 * count);
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      hashes[count] = Mix.of(hash);
      numbers[count++] = hasDigit;
    }
    hash = FNV_OFFSET;
    length = 0;
    hasDigit = false;
  }
}
