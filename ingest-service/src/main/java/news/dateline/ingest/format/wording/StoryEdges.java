package news.dateline.ingest.format.wording;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Place;

/** Takes the lines to editors off the edges of a text. */
public final class StoryEdges {
  /** Lines to editors stand in the first lines, above or just below a byline. */
  static final int HEAD_LINES = 4;

  /** An embargo below the story is a short line. */
  private static final int LAST_LINE_CHARS = 120;

  private StoryEdges() {}

  /**
   * The text without its lines to editors, of which the instructions are told. The text of a notice
   * that kills stays whole.
   *
   * @param text paragraphs separated by empty lines
   */
  public static String read(String text, StoryInstructions instructions, Place place) {
    List<String> taken = new ArrayList<>();
    int seen = 0;
    int at = 0;
    int start = 0;
    while (at < text.length() && seen < HEAD_LINES) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      boolean paragraph = end - at > InstructionLine.MAX_CHARS;
      String line = paragraph ? "" : text.substring(at, end);
      if (paragraph) {
        seen++;
      } else if (!line.isBlank()) {
        seen++;
        if (instructions.take(line, place)) {
          taken.add(line);
          start = at == start ? end + 1 : start;
        }
      } else if (at == start) {
        start = end + 1;
      }
      at = end + 1;
    }
    if (instructions.isKill() || taken.isEmpty()) {
      return withoutLastLine(text, instructions, place);
    }
    String rest = start >= text.length() ? "" : text.substring(start);
    return withoutLastLine(without(rest, taken), instructions, place);
  }

  /** Lines further down stand as paragraphs or lines of their own. */
  private static String without(String text, List<String> taken) {
    String rest = text;
    for (String line : taken) {
      int at = rest.indexOf(line);
      boolean whole =
          at >= 0
              && (at == 0 || rest.charAt(at - 1) == '\n')
              && (at + line.length() == rest.length() || rest.charAt(at + line.length()) == '\n');
      if (whole) {
        int end = Math.min(rest.length(), at + line.length() + 1);
        while (end < rest.length() && rest.charAt(end) == '\n') {
          end++;
        }
        rest = rest.substring(0, at) + rest.substring(end);
      }
    }
    return rest.strip();
  }

  /** An embargo may stand below the story; nothing else does. */
  private static String withoutLastLine(String text, StoryInstructions instructions, Place place) {
    int line = text.lastIndexOf('\n') + 1;
    if (line == 0 || text.length() - line > LAST_LINE_CHARS) {
      return text;
    }
    String last = text.substring(line);
    boolean embargo =
        Instruction.in(last).filter(told -> told instanceof Instruction.Embargo).isPresent();
    return embargo && instructions.take(last, place) ? text.substring(0, line).strip() : text;
  }
}
