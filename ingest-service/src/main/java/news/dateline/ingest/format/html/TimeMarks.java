package news.dateline.ingest.format.html;

import java.util.List;
import java.util.Locale;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.text.HtmlText;
import news.dateline.ingest.format.text.PlainText;
import org.jsoup.nodes.Element;

/** The times that a page prints: time elements, and lines marked as "Published" or "Updated". */
final class TimeMarks {
  private static final int MAX_TIMES = 20; // further ones belong to comments and other stories
  private static final int MAX_LINE = 80; // a printed time with its weekday and zone is shorter
  private static final List<String> PUBLISHED =
      List.of("first published", "published", "posted", "veröffentlicht", "publié", "publicado");
  private static final List<String> UPDATED =
      List.of("last updated", "updated", "last modified", "modified", "aktualisiert", "mis à jour");

  private final Draft draft;

  TimeMarks(Draft draft) {
    this.draft = draft;
  }

  /**
   * Reads the times where metadata has none.
   *
   * @param times the page's time elements
   * @param lines short lines of text around the story
   */
  void read(List<Element> times, List<String> lines) {
    for (Element time : times.subList(0, Math.min(times.size(), MAX_TIMES))) {
      readElement(time);
    }
    for (String line : lines) {
      readLine(line);
    }
    if (!times.isEmpty() && !draft.has(TimeField.VERSION_CREATED)) {
      draft.time(
          TimeField.FIRST_CREATED,
          times.getFirst().attr("datetime"),
          Place.named("time[datetime]"),
          "the page's first time element");
    }
  }

  private void readElement(Element time) {
    Element parent = time.parent();
    String around = parent == null ? "" : parent.className() + " " + start(parent.ownText());
    String marks = (time.className() + " " + around).toLowerCase(Locale.ROOT);
    String stated = time.hasAttr("datetime") ? time.attr("datetime") : "";
    if (marks.contains("updat") || marks.contains("modif")) {
      draft.time(
          TimeField.VERSION_CREATED, stated, Place.named("time[datetime]"), "marked as update");
    } else if (time.hasAttr("pubdate") || marks.contains("publi") || marks.contains("posted")) {
      draft.time(
          TimeField.FIRST_CREATED, stated, Place.named("time[datetime]"), "marked as published");
    }
  }

  private void readLine(String line) {
    read(TimeField.VERSION_CREATED, line, UPDATED);
    read(TimeField.FIRST_CREATED, line, PUBLISHED);
  }

  private void read(TimeField field, String line, List<String> marks) {
    for (String mark : marks) {
      if (line.regionMatches(true, 0, mark, 0, mark.length()) && hasYear(line)) {
        String rest = line.substring(mark.length()).strip();
        rest = rest.startsWith(":") ? rest.substring(1).strip() : rest;
        rest = rest.regionMatches(true, 0, "on ", 0, 3) ? rest.substring(3) : rest;
        draft.pageTime(field, rest, Place.named("the line '" + line + "'"), mark);
        return;
      }
    }
  }

  /** A line without a year says "2 hours ago", or is none of a date. */
  private static boolean hasYear(String line) {
    int digits = 0;
    for (int i = 0; i < line.length(); i++) {
      digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
      if (digits == 4) {
        return true;
      }
    }
    return false;
  }

  private static String start(String text) {
    return text.substring(0, Math.min(text.length(), MAX_LINE));
  }

  /** The text of a short block, on one line. */
  static String line(Element block) {
    return PlainText.clean(HtmlText.of(block));
  }
}
