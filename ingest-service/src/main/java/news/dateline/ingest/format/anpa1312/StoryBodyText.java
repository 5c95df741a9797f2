package news.dateline.ingest.format.anpa1312;

import java.util.ArrayList;
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
    List<String> body = new ArrayList<>(lines.size() + 1);
    for (String line : lines) {
      String content = LineMarks.ends(line, '<') ? withoutEnd(line) : line;
      if (isProfile(content)) {
        break;
      }
      add(isRule(content) ? "" : content, body);
    }
    body.add(""); // every line ends, the last one too
    return PlainText.of(body);
  }

  /** Quotes and dashes of a teletype's characters: {@code ``}, {@code ''} and {@code _}. */
  static String characters(String text) {
    return meant("", text, 0);
  }

  /** A line; {@code ^} and the tab at its start both begin a paragraph. */
  private static void add(String line, List<String> body) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    if (first == '^') {
      body.add("");
      body.add(meant("", line, 1));
    } else {
      body.add(first == '\t' ? meant(INDENT, line, 1) : meant("", line, 0));
    }
  }

  private static String meant(String indent, String text, int from) {
    StringBuilder out = new StringBuilder(indent.length() + text.length()).append(indent);
    append(text, from, out);
    return out.toString();
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
