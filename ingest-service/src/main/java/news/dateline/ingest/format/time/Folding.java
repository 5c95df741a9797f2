package news.dateline.ingest.format.time;

import java.text.Normalizer;
import java.util.Locale;

/** Words without letter case and diacritics, so that "Şubat", "SUBAT" and "subat" are one. */
final class Folding {
  private Folding() {}

  static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (isAscii(lower)) {
      return lower;
    }
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFD);
    StringBuilder bare = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      char c = apart.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        bare.append(undecomposed(c));
      }
    }
    // Hangul comes apart in NFD and must be put together again.
    return Normalizer.normalize(bare, Normalizer.Form.NFC);
  }

  /** Letters that Unicode does not decompose. */
  private static char undecomposed(char c) {
    return switch (c) {
      case 'ı' -> 'i';
      case 'ł' -> 'l';
      case 'ø' -> 'o';
      case 'ς' -> 'σ';
      default -> c;
    };
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
