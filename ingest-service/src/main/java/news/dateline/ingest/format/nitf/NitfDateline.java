package news.dateline.ingest.format.nitf;

import java.util.Objects;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.text.Dateline;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;

/**
 * Dateline and place of writing. A story.date in it is printed where it is prose, and is never a
 * time of the article: agencies leave wrong ones there.
 */
final class NitfDateline {
  private NitfDateline() {}

  static void read(WireElement nitf, Draft draft) {
    for (WireElement dateline : nitf.all("body", "body.head", "dateline")) {
      String place = Printed.without(dateline, "story.date");
      if (!place.isEmpty()) {
        String text = hasStamp(dateline) ? place : Printed.without(dateline, "");
        draft.text(TextField.DATELINE, text, dateline, "dateline as printed");
        located(dateline, draft);
      }
    }
    String printed = draft.get(TextField.DATELINE);
    if (printed != null) {
      // The rule for datelines looks for a text behind the dash.
      Dateline.at(printed + " …")
          .ifPresent(
              found ->
                  draft.text(
                      TextField.LOCATED,
                      found.place(),
                      () -> "dateline",
                      "the place of the printed dateline"));
    }
  }

  private static void located(WireElement dateline, Draft draft) {
    for (WireElement city : dateline.all("location", "city")) {
      draft.text(TextField.LOCATED, Printed.of(city), city, "dateline/location/city");
    }
    for (WireElement location : dateline.children("location")) {
      draft.text(TextField.LOCATED, Printed.without(location, ""), location, "dateline/location");
    }
  }

  private static boolean hasStamp(WireElement dateline) {
    for (WireElement date : dateline.children("story.date")) {
      String text = PlainText.clean(date.text());
      if (text.isEmpty()
          || Objects.equals(text, date.attribute("norm"))
          || startsWithDigits(text)) {
        return true;
      }
    }
    return false;
  }

  /** "20170102T…" or "2017-01-02": four digits are no day of prose. */
  private static boolean startsWithDigits(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits >= 4;
  }
}
