package news.dateline.ingest.format.apjson;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.json.JsonEmbargo;
import news.dateline.ingest.format.json.JsonStatus;
import news.dateline.ingest.format.json.JsonView;

/**
 * Whether AP lets an item be published ("Identifying publishable content" of its developer's
 * guide): {@code signals} must hold {@code newscontent}, and {@code pubstatus} be usable. Beside
 * IPTC's words AP has {@code embargoed}, to be held until the time that {@code embargoed} gives.
 */
final class ApStatus {
  private static final String EMBARGOED = "embargoed";

  /** Editorial types of items that are for editors only, or are taken back. */
  private static final Set<String> NOT_FOR_PUBLICATION =
      Set.of("advisory", "daybook", "withhold", "disregard", "test");

  private ApStatus() {}

  static void read(JsonView item, Draft draft) {
    if (JsonStatus.concept(item.text("pubstatus")).equals(EMBARGOED)) {
      JsonEmbargo.read(item, draft, EMBARGOED);
      if (!draft.has(TimeField.EMBARGOED_UNTIL)) {
        draft.embargoedIndefinitely(item.at("pubstatus"), "embargoed, with no end given");
      }
    } else {
      JsonStatus.read(item, "pubstatus", draft);
    }
    readSignals(item, draft);
    for (String type : item.texts("editorialtypes")) {
      String word = word(type);
      if (word.contains("kill") || word.startsWith("elimination")) {
        draft.status(PubStatus.CANCELED, item.at("editorialtypes"), "editorial type " + type);
      } else if (word.startsWith("hold")
          || word.endsWith("advisory")
          || NOT_FOR_PUBLICATION.contains(word)) {
        draft.status(PubStatus.WITHHELD, item.at("editorialtypes"), "editorial type " + type);
      }
    }
  }

  /** An empty list says nothing; one that names other signals leaves newscontent out on purpose. */
  private static void readSignals(JsonView item, Draft draft) {
    List<String> signals = item.texts("signals");
    for (String signal : signals) {
      if (word(signal).contains("kill")) {
        draft.status(PubStatus.CANCELED, item.at("signals"), "signal " + signal);
      } else if (word(signal).startsWith("test")) {
        draft.status(PubStatus.WITHHELD, item.at("signals"), "signal " + signal);
      }
    }
    if (!signals.isEmpty() && signals.stream().noneMatch(s -> word(s).equals("newscontent"))) {
      draft.status(
          PubStatus.WITHHELD, item.at("signals"), "no signal newscontent: for editors only");
      draft.warn(
          "pubStatus",
          "not-newscontent",
          "signals do not hold 'newscontent', so AP does not let the item be published");
    }
  }

  private static String word(String stated) {
    return stated.toLowerCase(Locale.ROOT).replace(" ", "").replace("-", "");
  }
}
