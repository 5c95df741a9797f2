package news.dateline.ingest.format.newsml1;

import java.util.List;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.TimeField;
import news.dateline.ingest.format.text.PlainText;
import news.dateline.ingest.format.xml.WireElement;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/** Which item it is, which revision of it, and of when. */
final class NewsMl1Identity {
  private NewsMl1Identity() {}

  static void read(WireElement item, Draft draft) {
    WireElement identifier = item.child("Identification", "NewsIdentifier");
    if (identifier != null) {
      uri(identifier, draft);
      WireElement revision = identifier.child("RevisionId");
      if (revision != null) {
        draft.version(clean(revision), revision, "RevisionId");
      }
    }
    for (WireElement first : item.all("NewsManagement", "FirstCreated")) {
      draft.time(TimeField.FIRST_CREATED, first.text(), first, "FirstCreated");
    }
    for (WireElement revised : item.all("NewsManagement", "ThisRevisionCreated")) {
      draft.time(TimeField.VERSION_CREATED, revised.text(), revised, "ThisRevisionCreated");
    }
  }

  private static void uri(WireElement identifier, Draft draft) {
    String provider = clean(identifier.child("ProviderId"));
    String date = clean(identifier.child("DateId"));
    String item = clean(identifier.child("NewsItemId"));
    if (!provider.isEmpty() && !date.isEmpty() && !item.isEmpty()) {
      draft.text(
          TextField.URI,
          PublicIdentifier.of(provider, date, item),
          identifier,
          "ProviderId, DateId and NewsItemId: PublicIdentifier holds the revision");
    }
    WireElement stated = identifier.child("PublicIdentifier");
    if (stated != null) {
      draft.text(
          TextField.URI,
          PublicIdentifier.withoutRevision(stated.text(), clean(identifier.child("RevisionId"))),
          stated,
          "PublicIdentifier without its revision, where parts are missing");
    }
  }

  /** What the item says of itself only in passing. */
  static void fallBack(WireElement item, List<WireElement> path, Draft draft) {
    for (WireElement label : item.all("Identification", "NameLabel")) {
      draft.text(TextField.SLUGLINE, label.text(), label, "NameLabel, where there is no SlugLine");
    }
    for (WireElement component : path) {
      language(component, draft);
    }
    language(item, draft);
    if (!draft.has(TextField.URI)) {
      draft.stableFields(draft.get(TextField.HEADLINE) + "\n" + draft.get(TextField.BODY_TEXT));
    }
  }

  private static void language(WireElement element, Draft draft) {
    draft.text(
        TextField.LANGUAGE,
        element.attribute("lang", Namespace.XML_NAMESPACE),
        element.at("xml:lang"),
        "xml:lang of the metadata, where no Language is given");
  }

  private static String clean(@Nullable WireElement element) {
    return element == null ? "" : PlainText.clean(element.text());
  }
}
