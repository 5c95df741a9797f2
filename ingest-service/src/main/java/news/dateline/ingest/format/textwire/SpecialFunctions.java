package news.dateline.ingest.format.textwire;

/**
 * Typesetting in the text of a wire: escape sequences (ISO 2022), shifts and device controls
 * vanish; fixed spaces and tabulation become blanks.
 */
public final class SpecialFunctions {
  private static final char ESC = 0x1b;
  private static final char BACKSPACE = 0x08; // ANPA's tab line indicator
  private static final char SPACE_BAND = 0x10;
  private static final char FIRST_SEPARATOR = 0x1c; // em, en and thin spaces of typesetters
  private static final char LAST_SEPARATOR = 0x1f;

  private SpecialFunctions() {}

  /** The text without them. Other controls are left to the cleaning of text. */
  public static String strip(String text) {
    int first = firstControl(text);
    if (first < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ESC) {
        i = endOfEscape(text, i);
      } else if (c == BACKSPACE || c == SPACE_BAND || isSeparator(c)) {
        out.append(' ');
      } else if (c >= ' ' || c == '\n' || c == '\t') {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static int firstControl(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\n' && c != '\t') {
        return i;
      }
    }
    return -1;
  }

  /** The last character of the sequence: intermediates 0x20 to 0x2F, then one final character. */
  private static int endOfEscape(String text, int at) {
    int end = at + 1;
    while (end < text.length() && text.charAt(end) >= 0x20 && text.charAt(end) <= 0x2f) {
      end++;
    }
    boolean hasFinal = end < text.length() && text.charAt(end) >= 0x30 && text.charAt(end) <= 0x7e;
    return hasFinal ? end : end - 1;
  }

  private static boolean isSeparator(char c) {
    return c >= FIRST_SEPARATOR && c <= LAST_SEPARATOR;
  }
}
