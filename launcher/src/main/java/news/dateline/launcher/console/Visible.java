package news.dateline.launcher.console;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Makes text from outside safe to print: an article must not steer the reader's terminal. */
public final class Visible {
  private Visible() {}

  /** The text with each control character, line ends among them, replaced by a space. */
  public static String text(String text) {
    return text.codePoints()
        .map(c -> isControl(c) ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A field of an answer; a hyphen where it has none. */
  public static String field(JsonNode answer, String name) {
    return text(answer.path(name).asString("-"));
  }

  /** A place and what is wrong there; a sentence that names its place already is left as it is. */
  public static String placed(@Nullable String where, String sentence) {
    return where == null || sentence.startsWith(where) ? sentence : where + ": " + sentence;
  }

  private static boolean isControl(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
      // Bidirectional overrides can make a line read as another one.
      case Character.FORMAT -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
      default -> false;
    };
  }
}
