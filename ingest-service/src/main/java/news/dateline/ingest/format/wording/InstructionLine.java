package news.dateline.ingest.format.wording;

import java.util.Locale;
import news.dateline.ingest.format.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A line that may be an instruction to editors. Quotation marks stay: what is quoted is story.
 *
 * @param text cleaned, without rules, asterisks and brackets around it
 * @param lower the same in lower case
 * @param upper whether it has letters and none of them is lower case
 * @param bracketed whether it stood in brackets
 */
record InstructionLine(String text, String lower, boolean upper, boolean bracketed) {
  /** A longer line is a paragraph of a story. */
  static final int MAX_CHARS = 300;

  /** So long a line is one only where it begins in capitals: "ATTENTION EDITORS - …". */
  private static final int LONG_CHARS = 140;

  private static final int LOUD_CHARS = 12;

  private static final String DECORATION = "*-–—_=#<>()[]{}/|!.:;,~^+ ";
  private static final String BRACKETS = "([";

  /** The line, or null where it is empty or too long to be one. */
  static @Nullable InstructionLine of(String raw) {
    if (raw.length() > MAX_CHARS || (raw.length() > LONG_CHARS && !isLoud(raw))) {
      return null;
    }
    String line = PlainText.clean(raw);
    int start = 0;
    int end = line.length();
    while (start < end && DECORATION.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && DECORATION.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    if (start == end) {
      return null;
    }
    // A bracket that opens inside belongs to the text.
    String text = line.substring(start, end) + (opensInside(line, start, end) ? ")" : "");
    boolean bracketed = BRACKETS.indexOf(line.charAt(0)) >= 0;
    return new InstructionLine(text, text.toLowerCase(Locale.ROOT), isUpper(text), bracketed);
  }

  private static boolean isLoud(String raw) {
    for (int i = 0; i < LOUD_CHARS; i++) {
      if (Character.isLowerCase(raw.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean opensInside(String line, int start, int end) {
    return end < line.length()
        && line.charAt(end) == ')'
        && line.lastIndexOf('(', end) >= start
        && line.lastIndexOf('(', end) > line.lastIndexOf(')', end - 1);
  }

  private static boolean isUpper(String text) {
    boolean letters = false;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      letters |= Character.isLetter(text.charAt(i));
    }
    return letters;
  }
}
