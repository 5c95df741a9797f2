package news.dateline.ingest.format.anpa1312;

import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.textwire.LineMarks;

/** The body: what ANPA's seven bits spell out becomes what was meant; rules of dashes go. */
final class StoryBodyText {
  private StoryBodyText() {}

  /** The body's lines as paragraphs. */
  static String of(List<String> lines) {
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      String marked = line.startsWith("^") ? "\n" + line.substring(1) : line;
      String content = LineMarks.ends(marked, '<') ? withoutEnd(marked) : marked;
      if (isProfile(content)) {
        break;
      }
      if (!isRule(content)) {
        text.append(content);
      }
      text.append('\n');
    }
    return PlainText.of(characters(text.toString()));
  }

  /** Quotes and dashes of a teletype's characters: {@code ``}, {@code ''} and {@code _}. */
  static String characters(String text) {
    String quoted =
        text.indexOf('`') < 0 && text.indexOf("''") < 0
            ? text
            : text.replace("``", "“").replace("''", "”").replace('`', '‘');
    return quoted.indexOf('_') < 0 ? quoted : quoted.replace(" _ ", " — ");
  }

  private static String withoutEnd(String line) {
    return line.substring(0, line.lastIndexOf('<'));
  }

  /** A row of underscores, hyphens or asterisks parts sections and says no more. */
  private static boolean isRule(String line) {
    String rule = line.strip();
    return rule.length() > 1
        && rule.chars().allMatch(c -> c == '_' || c == '-' || c == '*' || c == '=');
  }

  /** The list of companies and people that older services add below the text. */
  private static boolean isProfile(String line) {
    return line.strip().toUpperCase(Locale.ROOT).startsWith("(PROFILE");
  }
}
