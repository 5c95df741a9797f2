package news.dateline.ingest.format.nitf;

import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * Whether the document may be used: docdata's management-status (absent: usable), its release date
 * and its messages to editors. Of several the strictest stands.
 */
public final class NitfStatus {
  private final WireElement docdata;
  private final Draft draft;
  private final ManagementStatus stated;
  private @Nullable Place embargoed;

  private NitfStatus(WireElement docdata, Draft draft) {
    this.docdata = docdata;
    this.draft = draft;
    String word = docdata.attribute("management-status");
    boolean blank = word == null && docdata.getAttribute("management-status") != null;
    this.stated = word == null ? ManagementStatus.USABLE : ManagementStatus.of(word);
    if (blank) {
      draft.unknownStatus("", docdata.at("management-status"));
    } else if (word != null) {
      status(word, docdata.at("management-status"));
    }
  }

  /** Reads status, embargo, expiry, and what the document does to another one. */
  public static void read(WireElement nitf, Draft draft) {
    for (WireElement docdata : nitf.all("head", "docdata")) {
      NitfStatus status = new NitfStatus(docdata, draft);
      boolean killing = status.messages();
      NitfEmbargo.read(docdata, status.embargoed, draft);
      NitfReference.read(docdata, status.stated, killing, draft);
    }
  }

  private void status(String word, Place place) {
    switch (stated) {
      case USABLE -> draft.status(PubStatus.USABLE, place, word);
      case EMBARGOED -> embargoed = place;
      case WITHHELD -> draft.status(PubStatus.WITHHELD, place, word);
      case CANCELED -> draft.status(PubStatus.CANCELED, place, word);
      case UNKNOWN -> draft.unknownStatus(word, place);
    }
  }

  /** Whether one of the messages kills the document that is referred to. */
  private boolean messages() {
    boolean killing = false;
    for (WireElement message : docdata.children("ed-msg")) {
      switch (EditorialMessage.of(message)) {
        case KILL -> {
          killing = true;
          kill(message);
        }
        case KILL_WORDING -> {
          killing = true;
          hold(message, "an ed-msg with the words of a kill");
          draft.warn(
              "pubStatus",
              "kill-wording",
              "an ed-msg reads like a kill, but docdata does not say canceled; the article is withheld");
        }
        case NOT_FOR_PUBLICATION -> hold(message, "ed-msg: not for publication");
        case ADVISORY -> {
          if (docdata.attribute("management-status") == null) {
            hold(message, "ed-msg of type advisory");
          }
        }
        case EMBARGO -> embargoed = message;
        case NOTE -> {}
      }
    }
    return killing;
  }

  private void kill(WireElement message) {
    boolean itself = NitfReference.other(docdata) == null;
    draft.status(itself ? PubStatus.CANCELED : PubStatus.WITHHELD, message, "ed-msg of type kill");
  }

  private void hold(WireElement message, String rule) {
    draft.status(PubStatus.WITHHELD, message, rule);
  }
}
