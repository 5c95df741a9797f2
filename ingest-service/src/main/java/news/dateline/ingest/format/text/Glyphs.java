package news.dateline.ingest.format.text;

/** What becomes of a single UTF-16 unit on its way into canonical text. */
final class Glyphs {
  /** The unit vanishes. */
  static final char NOTHING = 0;

  /**
   * Windows-1252 for 0x80 to 0x9F, the table of the HTML standard's numeric character reference end
   * state (13.2.5.80). The five places it does not assign are control characters and vanish.
   */
  private static final String WINDOWS_1252 =
      "\u20ac\0\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\0\u017d\0"
          + "\0\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\0\u017e\u0178";

  private Glyphs() {}

  /**
   * The character to write for {@code c}: itself, {@link #NOTHING}, a blank for any white space, or
   * what windows-1252 has in a C1 control's place. Joiners (U+200C, U+200D), zero-width spaces
   * between Khmer and Thai words and the marks of bidirectional text stay. Surrogates are the
   * caller's, since only a pair tells whether they are text.
   */
  static char of(char c) {
    if (c > ' ' && c < 0x7f) {
      return c;
    }
    if (c < 0xa0) {
      return control(c);
    }
    return switch (c) {
      case 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000 -> ' ';
      case 0xad, 0x2060, 0xfeff, 0xfffe, 0xffff -> NOTHING;
      default -> c >= 0x2000 && c <= 0x200a ? ' ' : c;
    };
  }

  /** Whether every character is a blank or a sign of ASCII, so that cleaning changes none. */
  static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7f) {
        return false;
      }
    }
    return true;
  }

  private static char control(char c) {
    if (c >= 0x80) {
      return WINDOWS_1252.charAt(c - 0x80);
    }
    return c == ' ' || (c >= '\t' && c <= '\r') ? ' ' : NOTHING;
  }

  /** Whether text in this character's script runs on without blanks between words. */
  static boolean isCjk(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default ->
          (codePoint >= 0x3001 && codePoint <= 0x303f)
              || (codePoint >= 0xff01 && codePoint <= 0xff60);
    };
  }
}
