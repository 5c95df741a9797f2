package news.dateline.ingest.format.newsml1;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.nitf.Printed;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;

/** Comments and lines meant for editors; never for readers. */
final class NewsMl1Notes {
  private NewsMl1Notes() {}

  static void read(WireElement item, List<WireElement> path, Draft draft) {
    List<WireElement> comments = new ArrayList<>(item.children("Comment"));
    for (WireElement component : path.reversed()) {
      comments.addAll(component.children("Comment"));
      comments.addAll(noteLines(component));
    }
    Set<String> texts = new LinkedHashSet<>();
    for (WireElement comment : comments) {
      String text = PlainText.clean(Printed.of(comment));
      if (!text.isEmpty()) {
        texts.add(text);
      }
    }
    if (!texts.isEmpty()) {
      draft.text(
          TextField.ED_NOTE,
          String.join("; ", texts),
          comments.getFirst(),
          "Comment, or a NewsLine that is a note to editors");
    }
  }

  private static List<WireElement> noteLines(WireElement component) {
    List<WireElement> notes = new ArrayList<>();
    for (WireElement line : component.all("NewsLines", "NewsLine")) {
      String type = ContentItem.lower(line.child("NewsLineType"), "FormalName");
      String name = type.replace(" ", "").toLowerCase(Locale.ROOT);
      if (name.startsWith("ednote") || name.startsWith("editor") || name.equals("advisoryline")) {
        notes.addAll(line.children("NewsLineText"));
      }
    }
    return notes;
  }
}
