package news.dateline.ingest.format.newsmlg2;

import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.xml.WireElement;

/**
 * The embargo, {@code itemMeta/embargoed}: it stands beside a usable status and binds all the same
 * (NewsML-G2 specification: "before which all versions of the Item are embargoed").
 */
final class G2Embargo {
  private G2Embargo() {}

  static void read(WireElement item, Draft draft) {
    for (WireElement embargoed : G2Properties.of(item, "itemMeta", "embargoed")) {
      String until = embargoed.text().strip();
      if (until.isEmpty()) {
        draft.emptyEmbargo(embargoed, "embargoed without a time: no end is given");
      } else {
        draft.time(TimeField.EMBARGOED_UNTIL, until, embargoed, "embargoed");
      }
    }
  }
}
