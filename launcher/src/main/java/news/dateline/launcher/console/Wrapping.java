package news.dateline.launcher.console;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into lines of a width, counted in code points. */
final class Wrapping {
  private Wrapping() {}

  static int width(String text) {
    return text.codePointCount(0, text.length());
  }

  /** At least one line; cut at the last space that fits, or within a word that is too long. */
  static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (width(rest) > width) {
      int limit = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', limit);
      int cut = space > 0 ? space : limit;
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
    return lines;
  }
}
