package news.dateline.enrich.place;

import java.text.Normalizer;

/**
 * The 64-bit hash of a name, the same for spellings that differ in case, accents, dots, apostrophes
 * or hyphens only, and for "Saint" and "St". Names are told apart by it alone: with some 200,000 of
 * them and their beginnings, a word that is none has one chance in 10^14 to be taken for one.
 */
public final class NameHash {
  /** Of a word that has no letter yet. */
  static final long WORD_START = 0xcbf29ce484222325L;

  // Latin letters with marks end below here; later ones are taken as they are.
  private static final int FOLDED = 0x1f00;
  private static final char[] PLAIN = plainLetters();
  // FNV-1a's, and a large odd number to join words by.
  private static final long LETTER = 0x100000001b3L;
  private static final long JOIN = 0x9e3779b97f4a7c15L;
  private static final long SAINT = word("saint");
  private static final long SAINTE = word("sainte");
  private static final long ST = word("st");
  private static final long STE = word("ste");

  private NameHash() {}

  /** The hash of {@code word} with one letter or digit more; a mark on a letter changes nothing. */
  static long letter(long word, char c) {
    char plain = c < FOLDED ? PLAIN[c] : Character.toLowerCase(c);
    return switch (plain) {
      case 0 -> word;
      case 'æ' -> ((word ^ 'a') * LETTER ^ 'e') * LETTER;
      case 'œ' -> ((word ^ 'o') * LETTER ^ 'e') * LETTER;
      case 'ß' -> ((word ^ 's') * LETTER ^ 's') * LETTER;
      case 'þ' -> ((word ^ 't') * LETTER ^ 'h') * LETTER;
      default -> (word ^ plain) * LETTER;
    };
  }

  /** The hash of {@code name} with one word more; an empty word changes nothing. */
  static long join(long name, long word) {
    if (word == WORD_START) {
      return name;
    }
    long whole = word == SAINT ? ST : word == SAINTE ? STE : word;
    long mixed = (name + whole) * JOIN;
    return mixed ^ (mixed >>> 32);
  }

  /** The hash of {@code text} from {@code start} to {@code end}, words parted by other marks. */
  public static long of(CharSequence text, int start, int end) {
    long name = 0;
    long word = WORD_START;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (isSilent(c)) {
        continue;
      }
      if (isPart(c)) {
        word = letter(word, c);
      } else {
        name = join(name, word);
        word = WORD_START;
      }
    }
    return join(name, word);
  }

  /** Whether {@code c} is a letter, a digit or a mark on a letter. */
  static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** Dots and apostrophes, which spellings of one name have or lack. */
  static boolean isSilent(char c) {
    return c == '.' || isApostrophe(c);
  }

  /** Apostrophes and the letters that transcriptions of Arabic and Hawaiian use for them. */
  static boolean isApostrophe(char c) {
    return "'’‘`´ʻʼʹʾʿ".indexOf(c) >= 0;
  }

  static boolean isHyphen(char c) {
    return c == '-' || c == '‐' || c == '‑';
  }

  private static long word(String letters) {
    long word = WORD_START;
    for (int i = 0; i < letters.length(); i++) {
      word = (word ^ letters.charAt(i)) * LETTER;
    }
    return word;
  }

  private static char[] plainLetters() {
    char[] plain = new char[FOLDED];
    for (char c = 0; c < FOLDED; c++) {
      if (Character.isLetterOrDigit(c)) {
        String apart = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
        plain[c] = unbarred(Character.toLowerCase(apart.charAt(0)));
      }
    }
    return plain;
  }

  /** Letters whose bar or hook Unicode does not part from them. */
  private static char unbarred(char c) {
    return switch (c) {
      case 'ø' -> 'o';
      case 'ł' -> 'l';
      case 'đ', 'ð' -> 'd';
      case 'ħ' -> 'h';
      case 'ı' -> 'i';
      case 'ə' -> 'a';
      default -> c;
    };
  }
}
