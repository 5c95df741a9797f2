package news.dateline.ingest.format.ninjs;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.json.JsonSubjects;
import news.dateline.ingest.format.json.JsonView;

/** What an item of ninjs says about its text. */
final class NinjsMetadata {
  private static final String NAR_SUBJECT = "what the item is about (nar:subject)";

  private NinjsMetadata() {}

  static void read(JsonView item, Draft draft) {
    text(item, draft, TextField.SLUGLINE, "slugline");
    text(item, draft, TextField.BYLINE, "byline");
    text(item, draft, TextField.BYLINE, "by");
    authors(item, draft);
    text(item, draft, TextField.LOCATED, "located");
    text(item, draft, TextField.LANGUAGE, "language");
    text(item, draft, TextField.ED_NOTE, "ednote");
    text(item, draft, TextField.COPYRIGHT_HOLDER, "copyrightholder");
    usageTerms(item, draft);
    draft.urgency(item.text("urgency"), item.at("urgency"), "urgency");
    for (String name : new String[] {"subject", "subjects", "keywords"}) {
      JsonSubjects.read(item, name, draft, NAR_SUBJECT);
    }
    for (String name :
        new String[] {"person", "people", "organisation", "organisations", "place", "places"}) {
      JsonSubjects.read(item, name, draft, NAR_SUBJECT);
    }
    infoSources(item, draft);
    for (JsonView service : item.objects("service")) {
      draft.text(
          TextField.SECTION, service.text("name"), service.at("name"), "Superdesk: the category");
    }
  }

  private static void text(JsonView item, Draft draft, TextField field, String name) {
    draft.text(field, item.text(name), item.at(name), name);
  }

  /** Superdesk names the authors one by one. */
  private static void authors(JsonView item, Draft draft) {
    List<String> names = new ArrayList<>();
    for (JsonView author : item.objects("authors")) {
      String name = author.text("name");
      if (name != null) {
        names.add(name);
      }
    }
    draft.text(
        TextField.BYLINE, String.join(", ", names), item.at("authors"), "Superdesk: authors");
  }

  private static void usageTerms(JsonView item, Draft draft) {
    draft.text(
        TextField.USAGE_TERMS,
        String.join(" ", item.texts("usageterms")),
        item.at("usageterms"),
        "usageterms");
    JsonView rights = item.object("rightsinfo");
    if (rights == null) {
      return;
    }
    draft.text(
        TextField.USAGE_TERMS,
        rights.text("linkedrights"),
        rights.at("linkedrights"),
        "no usageterms: the link to the terms");
    if (rights.text("encodedrights") != null) {
      draft.warn(
          "usageTerms",
          "encoded-rights",
          "rightsinfo holds rights written for machines, which were not read; see the original");
    }
  }

  private static void infoSources(JsonView item, Draft draft) {
    for (String name : new String[] {"infosource", "infosources"}) {
      for (JsonView source : item.objects(name)) {
        draft.infoSource(source.text("name"), source.at("name"), "who gave the information");
      }
      for (String source : item.texts(name)) {
        draft.infoSource(source, item.at(name), "who gave the information");
      }
    }
    draft.infoSource(item.text("source"), item.at("source"), "Superdesk: the agency");
  }
}
