package news.dateline.ingest.format.newsml1;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.nitf.Printed;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.text.Dateline;
import news.dateline.ingest.format.xml.WireElement;

/** The lines that are printed with a story: headline, byline and so on; SubHeadLine is none. */
final class NewsLines {
  private NewsLines() {}

  static void read(WireElement component, Draft draft) {
    for (WireElement lines : component.children("NewsLines")) {
      line(lines, "HeadLine", TextField.HEADLINE, draft);
      line(lines, "DateLine", TextField.DATELINE, draft);
      line(lines, "SlugLine", TextField.SLUGLINE, draft);
      bylines(lines.children("ByLine"), draft);
      for (WireElement credit : lines.children("CreditLine")) {
        draft.infoSource(Printed.of(credit), credit, "CreditLine");
      }
      for (WireElement keyword : lines.children("KeywordLine")) {
        draft.subject(null, Printed.of(keyword), keyword, "KeywordLine");
      }
      located(draft);
    }
  }

  private static void line(WireElement lines, String name, TextField field, Draft draft) {
    for (WireElement line : lines.children(name)) {
      draft.text(field, Printed.of(line), line, name);
    }
  }

  private static void bylines(List<WireElement> bylines, Draft draft) {
    List<String> writers = new ArrayList<>();
    for (WireElement byline : bylines) {
      String writer = Printed.of(byline);
      if (!writer.isEmpty()) {
        writers.add(writers.isEmpty() ? writer : Bylines.withoutBy(writer));
      }
    }
    if (!writers.isEmpty()) {
      draft.text(
          TextField.BYLINE,
          String.join(", ", writers),
          bylines.getFirst(),
          "ByLine; ByLineTitle is no part of it");
    }
  }

  private static void located(Draft draft) {
    String printed = draft.get(TextField.DATELINE);
    if (printed != null) {
      // The rule for datelines looks for a text behind the dash.
      Dateline.at(printed + " …")
          .ifPresent(
              found ->
                  draft.text(
                      TextField.LOCATED,
                      found.place(),
                      () -> "DateLine",
                      "the place of the printed dateline"));
    }
  }
}
