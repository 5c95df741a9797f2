package news.dateline.ingest.format.newsmlg2;

import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.xml.WireElement;

/** An item's management metadata but for its status and links. Its title is no headline. */
final class G2ItemMeta {
  private static final String WRAPPER = "itemMeta";

  private G2ItemMeta() {}

  static void read(WireElement item, ContentLanguage language, Draft draft) {
    time(TimeField.VERSION_CREATED, item, draft);
    time(TimeField.FIRST_CREATED, item, draft);
    expires(item, draft);
    JoinedText.set(
        TextField.ED_NOTE,
        language.pickAll(G2Properties.of(item, WRAPPER, "edNote")),
        "edNote; several are joined",
        draft);
    for (WireElement provider : G2Properties.of(item, WRAPPER, "provider")) {
      String name = new G2Names(item, language).nameOrLiteral(provider);
      draft.infoSource(name, provider, "provider");
    }
  }

  private static void time(TimeField field, WireElement item, Draft draft) {
    for (WireElement time : G2Properties.of(item, WRAPPER, field.field())) {
      draft.time(field, time.text(), time, field.field());
    }
  }

  /** One with a pubconstraint is for a channel, such as the web, and not for all. */
  private static void expires(WireElement item, Draft draft) {
    List<WireElement> stated = G2Properties.of(item, WRAPPER, "expires");
    for (WireElement expires : stated) {
      if (G2Code.of(expires, "pubconstraint").isEmpty()) {
        draft.time(TimeField.EXPIRES, expires.text(), expires, "expires, for every channel");
      }
    }
    if (!stated.isEmpty() && !draft.has(TimeField.EXPIRES)) {
      draft.warn("expires", "not-taken", "no expiry that holds for every channel is stated");
    }
  }
}
