package news.dateline.enrich.date;

import java.util.Collection;

/**
 * Words by their letters, whatever the case. A look-up reads the letters where they stand and makes
 * nothing: most words of a text are in no table.
 */
final class Vocabulary {
  /** So that a chain of collisions is short. */
  private static final int SLOTS_PER_WORD = 4;

  private final Word[] slots;
  private final int longest;

  Vocabulary(Collection<Word> words) {
    slots = new Word[Integer.highestOneBit(words.size() * SLOTS_PER_WORD) * 2];
    longest = words.stream().mapToInt(word -> word.text().length()).max().orElse(0);
    for (Word word : words) {
      int slot = hash(word.text(), 0, word.text().length()) & (slots.length - 1);
      while (slots[slot] != null) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = word;
    }
  }

  /** The word between these offsets, or {@link Word#UNKNOWN}. */
  Word at(String text, int start, int end) {
    if (end - start > longest) {
      return Word.UNKNOWN;
    }
    int slot = hash(text, start, end) & (slots.length - 1);
    for (Word word = slots[slot]; word != null; word = slots[slot]) {
      if (isAt(word.text(), text, start, end)) {
        return word;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return Word.UNKNOWN;
  }

  private static boolean isAt(String word, String text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) != plain(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static int hash(String text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + plain(text.charAt(i));
    }
    return hash ^ (hash >>> 15);
  }

  /** In lower case, with a plain apostrophe and hyphen. */
  private static char plain(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 0x20) : c;
    }
    return switch (c) {
      case '’', '‘' -> '\'';
      case '–', '‑', '—' -> '-';
      default -> Character.toLowerCase(c);
    };
  }
}
