package news.dateline.ingest.format.nitf;

import java.util.Objects;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.TextField;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * What a document does to an earlier one: management-doc-idref names "which document the current
 * one is an update to", management-idref-status the new status of that one (NITF 3.6, docdata).
 */
final class NitfReference {
  private NitfReference() {}

  static void read(WireElement docdata, ManagementStatus own, boolean killing, Draft draft) {
    String other = other(docdata);
    if (other != null) {
      String word = docdata.attribute("management-idref-status");
      Place place = docdata.at("management-doc-idref");
      if (word == null) {
        update(other, own, killing, place, draft);
      } else {
        change(docdata, other, word, killing, draft);
      }
    }
    for (WireElement correction : docdata.children("correction")) {
      String corrected = correction.attribute("id-string");
      if (!Objects.equals(corrected, id(docdata))) {
        draft.association("corrects", corrected, correction.at("id-string"), "correction");
      }
    }
  }

  /** The document referred to, if it is another one. */
  static @Nullable String other(WireElement docdata) {
    String reference = docdata.attribute("management-doc-idref");
    return Objects.equals(reference, id(docdata)) ? null : reference;
  }

  private static void update(
      String other, ManagementStatus own, boolean killing, Place place, Draft draft) {
    if (killing || own == ManagementStatus.CANCELED) {
      draft.association("kills", other, place, "a cancellation of the document referred to");
    } else if (own == ManagementStatus.USABLE || own == ManagementStatus.EMBARGOED) {
      draft.association("replaces", other, place, "an update to the document referred to");
    }
  }

  /** A story that is stated to be usable takes the dead one's place; anything else is a notice. */
  private static void change(
      WireElement docdata, String other, String word, boolean killing, Draft draft) {
    Place place = docdata.at("management-idref-status");
    if (killing || ManagementStatus.of(word) == ManagementStatus.CANCELED) {
      draft.association("kills", other, place, "management-idref-status " + word);
      if (docdata.attribute("management-status") == null || !draft.has(TextField.BODY_TEXT)) {
        draft.status(PubStatus.WITHHELD, place, "a notice about another document");
      }
      return;
    }
    draft.warn(
        "associations",
        "other-status",
        "the document gives another one the status '%s'; only a cancellation is carried out"
            .formatted(word));
  }

  private static @Nullable String id(WireElement docdata) {
    WireElement id = docdata.child("doc-id");
    return id == null ? null : id.attribute("id-string");
  }
}
