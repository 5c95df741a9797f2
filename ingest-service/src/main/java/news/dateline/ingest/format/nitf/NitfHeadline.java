package news.dateline.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;

/**
 * Headline and lead. Archives print several hedlines, those for other media with a class: the one
 * without a class goes first.
 */
final class NitfHeadline {
  private NitfHeadline() {}

  static void read(WireElement nitf, Draft draft) {
    for (WireElement hedline : plainFirst(nitf.all("body", "body.head", "hedline"))) {
      for (WireElement hl1 : hedline.children("hl1")) {
        draft.text(TextField.HEADLINE, Printed.of(hl1), hl1, "hedline/hl1; hl2 is no headline");
      }
      if (hedline.elements().isEmpty()) {
        draft.text(TextField.HEADLINE, Printed.of(hedline), hedline, "hedline without hl1");
      }
    }
    for (WireElement title : nitf.all("head", "title")) {
      draft.text(TextField.HEADLINE, Printed.of(title), title, "title, where there is no hl1");
    }
    for (WireElement lead : plainFirst(nitf.all("body", "body.head", "abstract"))) {
      draft.text(TextField.LEAD, Printed.of(lead), lead, "abstract");
    }
  }

  private static List<WireElement> plainFirst(List<WireElement> elements) {
    if (elements.size() < 2) {
      return elements;
    }
    List<WireElement> ordered = new ArrayList<>();
    elements.stream().filter(each -> each.attribute("class") == null).forEach(ordered::add);
    elements.stream().filter(each -> each.attribute("class") != null).forEach(ordered::add);
    return ordered;
  }
}
