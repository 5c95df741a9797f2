package news.dateline.ingest.format.nitf;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * When a document may be shown. A date.release that repeats date.issue is a template's habit, not
 * an embargo.
 */
final class NitfEmbargo {
  private NitfEmbargo() {}

  /** Sets the embargo, and holds an embargoed document that states no end. */
  static void read(WireElement docdata, @Nullable Place embargoed, Draft draft) {
    // An issue of the future is no time of issue, so that repeating it is an embargo all the same.
    boolean issued = embargoed == null && draft.has(TimeField.VERSION_CREATED);
    String issue = issued ? stated(docdata.child("date.issue")) : null;
    boolean ends = false;
    for (WireElement release : docdata.children("date.release")) {
      String end = stated(release);
      if (end != null && !end.equals(issue)) {
        draft.time(TimeField.EMBARGOED_UNTIL, end, release, "date.release");
        ends = true;
      }
    }
    if (embargoed != null && !ends) {
      draft.embargoedIndefinitely(embargoed, "embargoed, without a date.release");
    }
    WireElement expire = docdata.child("date.expire");
    if (expire != null) {
      draft.time(TimeField.EXPIRES, stated(expire), expire, "date.expire");
    }
  }

  /** The time in @norm; before NITF 3 some wrote it as text. */
  static @Nullable String stated(@Nullable WireElement date) {
    if (date == null) {
      return null;
    }
    String norm = date.attribute("norm");
    String text = norm == null ? date.text().strip() : norm;
    return text.isEmpty() ? null : text;
  }
}
