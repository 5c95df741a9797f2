package news.dateline.ingest.format.newsmlg2;

import java.util.List;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * Links to other items, {@code itemMeta/link}, by their relation (IPTC NewsCodes scheme {@code
 * itemrelation}, and what agencies add to it). A link to the item itself, such as to its previous
 * version under the same guid, says nothing that the guid does not.
 */
final class G2Links {
  private final String guid;
  private final boolean isCorrection;
  private final Draft draft;

  private G2Links(String guid, boolean isCorrection, Draft draft) {
    this.guid = guid;
    this.isCorrection = isCorrection;
    this.draft = draft;
  }

  static void read(WireElement item, String guid, Draft draft) {
    List<WireElement> signals = G2Properties.of(item, "itemMeta", "signal");
    boolean correction = signals.stream().anyMatch(s -> G2Code.of(s).equals("correction"));
    G2Links links = new G2Links(guid, correction, draft);
    G2Properties.of(item, "itemMeta", "link").forEach(links::read);
  }

  private void read(WireElement link) {
    String uri = G2Code.first(link, "residref", "href");
    String rel = association(link);
    if (uri == null || rel == null || uri.equals(guid)) {
      return;
    }
    draft.association(rel, uri, link, "link, relation " + G2Code.of(link, "rel"));
    if (rel.equals("kills")) {
      draft.status(PubStatus.WITHHELD, link, "a notice that kills another item");
    }
  }

  private @Nullable String association(WireElement link) {
    return switch (G2Code.of(link, "rel")) {
      case "previousversion", "replaces", "replacementof", "supersedes" ->
          isCorrection ? "corrects" : "replaces";
      case "corrects", "correctionof", "iscorrectionof" -> "corrects";
      case "kills", "kill", "cancels", "cancel", "withdraws", "retracts" -> "kills";
      case "translatedfrom", "translationof", "istranslationof" -> "translationOf";
      case "partof", "ispartof" -> "partOf";
      default -> ItemClass.isMedia(ItemClass.of(link)) ? "media" : null;
    };
  }
}
