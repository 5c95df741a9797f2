package news.dateline.ingest.format.canonical;

import java.util.Locale;
import java.util.Set;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;

/** Which field of the JSON becomes which of the article. */
final class CanonicalFields {
  private static final String SAME_NAME = "the field of that name";
  private static final Set<String> READ =
      Set.of(
          "uri",
          "version",
          "pubStatus",
          "embargoedUntil",
          "embargoedIndefinitely",
          "expires",
          "firstCreated",
          "versionCreated",
          "headline",
          "slugline",
          "lead",
          "bodyText",
          "byline",
          "dateline",
          "located",
          "language",
          "urgency",
          "section",
          "subjects",
          "edNote",
          "copyrightHolder",
          "usageTerms",
          "infoSources",
          "associations");

  /** Other names that can only mean a status or an embargo: they must not be passed over. */
  private static final Set<String> MEANT =
      Set.of(
          "pubstatus",
          "pub_status",
          "status",
          "embargo",
          "embargoed",
          "embargoeduntil",
          "embargoed_until",
          "embargoedindefinitely");

  private CanonicalFields() {}

  static void read(JsonFields json, Draft draft) throws RefusedException {
    for (TextField field : TextField.values()) {
      draft.text(field, json.text(field.field()), json.place(field.field()), SAME_NAME);
    }
    for (TimeField field : TimeField.values()) {
      draft.time(field, json.instant(field.field()), json.place(field.field()), SAME_NAME);
    }
    draft.version(json.textOrNumber("version"), json.place("version"), SAME_NAME);
    draft.urgency(json.integer("urgency", 1, 9), json.place("urgency"), SAME_NAME);
    readStatus(json, draft);
    for (JsonFields subject : json.objects("subjects")) {
      draft.subject(subject.text("code"), subject.text("name"), json.place("subjects"), SAME_NAME);
    }
    for (JsonFields link : json.objects("associations")) {
      String rel = link.required("rel");
      draft.association(rel, link.required("uri"), json.place("associations"), SAME_NAME);
    }
    for (String source : json.texts("infoSources")) {
      draft.infoSource(source, json.place("infoSources"), SAME_NAME);
    }
    for (String name : json.names()) {
      if (MEANT.contains(name.toLowerCase(Locale.ROOT)) && !READ.contains(name)) {
        draft.unknownStatus(name, json.place(name));
      }
      if (!READ.contains(name)) {
        draft.warn(
            name,
            "unread-field",
            "'%s' is no field that a sender states; it was not read".formatted(name));
      }
    }
  }

  private static void readStatus(JsonFields json, Draft draft) throws RefusedException {
    if (json.flag("embargoedIndefinitely")) {
      draft.embargoedIndefinitely(json.place("embargoedIndefinitely"), SAME_NAME);
    }
    String stated = json.text("pubStatus");
    Place place = json.place("pubStatus");
    switch (stated) {
      case null -> {} // usable, the default
      case "usable" -> draft.status(PubStatus.USABLE, place, SAME_NAME);
      case "withheld" -> draft.status(PubStatus.WITHHELD, place, SAME_NAME);
      case "canceled" -> draft.status(PubStatus.CANCELED, place, SAME_NAME);
      default -> draft.unknownStatus(stated, place);
    }
    if (!draft.isCanceled() && !draft.has(TextField.HEADLINE) && !draft.has(TextField.BODY_TEXT)) {
      throw new RefusedException(
          new Refusal("no-text", "headline", "the article has neither a headline nor a bodyText"));
    }
  }
}
