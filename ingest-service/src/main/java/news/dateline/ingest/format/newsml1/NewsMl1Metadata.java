package news.dateline.ingest.format.newsml1;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;

/** Descriptive and administrative metadata of a component. */
final class NewsMl1Metadata {
  private static final String NAME = "FormalName";

  /** How a place is present in a story: these say that it was written there. */
  private static final Set<String> ORIGIN = Set.of("origin", "dateline", "createdin");

  private NewsMl1Metadata() {}

  static void read(WireElement component, Draft draft) {
    for (WireElement descriptive : component.children("DescriptiveMetadata")) {
      for (WireElement language : descriptive.children("Language")) {
        draft.text(TextField.LANGUAGE, language.attribute(NAME), language.at(NAME), "Language");
      }
      subjects(descriptive, draft);
      for (WireElement location : descriptive.children("Location")) {
        located(location, draft);
      }
    }
    NewsMl1Rights.read(component, draft);
    for (String role : List.of("Source", "Provider")) {
      for (WireElement party : component.all("AdministrativeMetadata", role, "Party")) {
        draft.infoSource(party.attribute(NAME), party.at(NAME), role);
      }
    }
  }

  private static void subjects(WireElement descriptive, Draft draft) {
    for (String level : List.of("Subject", "SubjectMatter", "SubjectDetail")) {
      for (WireElement subject : descriptive.all("SubjectCode", level)) {
        draft.subject(
            subject.attribute(NAME), null, subject.at(NAME), "SubjectCode, the code as sent");
      }
    }
    for (WireElement property : descriptive.children("Property")) {
      if ("keyword".equals(ContentItem.lower(property, NAME))) {
        draft.subject(null, property.attribute("Value"), property.at("Value"), "Property Keyword");
      }
    }
  }

  private static void located(WireElement location, Draft draft) {
    String present = location.attribute("HowPresent");
    if (present == null || !ORIGIN.contains(present.toLowerCase(Locale.ROOT))) {
      return;
    }
    for (WireElement property : location.children("Property")) {
      if ("city".equals(ContentItem.lower(property, NAME))) {
        draft.text(
            TextField.LOCATED,
            property.attribute("Value"),
            property.at("Value"),
            "Location of origin, its City");
      }
    }
  }
}
