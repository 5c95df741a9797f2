package news.dateline.ingest.format.anpa1312;

import java.util.List;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.textwire.LineMarks;

/** The body: what ANPA's seven bits spell out becomes what was meant; rules of dashes go. */
final class StoryBodyText {
  private static final String INDENT = "  "; // what makes a paragraph of a line
  private static final String PROFILE = "(PROFILE";

  private StoryBodyText() {}

  /** The body's lines as paragraphs. */
  static String of(List<String> lines) {
    StringBuilder out = new StringBuilder(lines.stream().mapToInt(String::length).sum() + 64);
    for (String line : lines) {
      String content = LineMarks.ends(line, '<') ? withoutEnd(line) : line;
      if (isProfile(content)) {
        break;
      }
      if (!isRule(content)) {
        append(content, out);
      }
      out.append('\n');
    }
    return PlainText.of(out.toString());
  }

  /** Quotes and dashes of a teletype's characters: {@code ``}, {@code ''} and {@code _}. */
  static String characters(String text) {
    StringBuilder out = new StringBuilder(text.length());
    append(text, 0, out);
    return out.toString();
  }

  /** A line; {@code ^} and the tab at its start both begin a paragraph. */
  private static void append(String line, StringBuilder out) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    if (first == '^') {
      out.append('\n');
    } else if (first == '\t') {
      out.append(INDENT);
    }
    append(line, first == '^' || first == '\t' ? 1 : 0, out);
  }

  private static void append(String text, int from, StringBuilder out) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = i + 1 < text.length() && text.charAt(i + 1) == c;
      switch (c) {
        case '`' -> out.append(twice ? '“' : '‘');
        case '\'' -> out.append(twice ? '”' : c);
        case '_' -> out.append(isDash(text, i) ? '—' : c);
        default -> out.append(c);
      }
      i += twice && (c == '`' || c == '\'') ? 1 : 0;
    }
  }

  private static boolean isDash(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && text.charAt(at - 1) == ' '
        && text.charAt(at + 1) == ' ';
  }

  private static String withoutEnd(String line) {
    return line.substring(0, line.lastIndexOf('<'));
  }

  /** A row of underscores, hyphens or asterisks parts sections and says no more. */
  private static boolean isRule(String line) {
    int signs = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c > ' ' && "_-*=".indexOf(c) < 0) {
        return false;
      }
      signs += c > ' ' ? 1 : 0;
    }
    return signs > 1;
  }

  /** The list of companies and people that older services add below the text. */
  private static boolean isProfile(String line) {
    int at = 0;
    while (at < line.length() && line.charAt(at) <= ' ') {
      at++;
    }
    return line.regionMatches(true, at, PROFILE, 0, PROFILE.length());
  }
}
