package news.dateline.ingest.format.nitf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.Bylines;
import news.dateline.ingest.format.xml.WireElement;

/**
 * The byline as printed, without the byttl in it. Several bylines of one class are several writers;
 * one of another class is the same line in another form.
 */
final class NitfByline {
  private NitfByline() {}

  static void read(WireElement nitf, Draft draft) {
    List<WireElement> bylines = nitf.all("body", "body.head", "byline");
    List<String> writers = new ArrayList<>();
    for (WireElement byline : bylines) {
      String writer = Printed.without(byline, "byttl");
      boolean sameClass =
          Objects.equals(byline.attribute("class"), bylines.getFirst().attribute("class"));
      if (sameClass && !writer.isEmpty()) {
        writers.add(writers.isEmpty() ? writer : Bylines.withoutBy(writer));
      }
    }
    if (!writers.isEmpty()) {
      draft.text(
          TextField.BYLINE, String.join(", ", writers), bylines.getFirst(), "byline without byttl");
    }
  }
}
