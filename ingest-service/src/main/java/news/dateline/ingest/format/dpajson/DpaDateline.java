package news.dateline.ingest.format.dpajson;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.json.JsonView;

/**
 * dpa's dateline, such as {@code Waghäusel (dpa/lsw) - }. It may stand in the body as well, and
 * stays there.
 */
final class DpaDateline {
  private DpaDateline() {}

  static void read(JsonView entry, Draft draft) {
    String dateline = entry.text("dateline");
    if (dateline == null) {
      return;
    }
    Place place = entry.at("dateline");
    draft.text(TextField.DATELINE, dateline, place, "dateline");
    int agency = dateline.indexOf('(');
    if (agency > 0) {
      draft.text(
          TextField.LOCATED,
          dateline.substring(0, agency),
          place,
          "the dateline's place, before the agency in brackets");
    }
  }
}
