package news.dateline.ingest.format.json;

import java.util.Locale;
import news.dateline.article.PubStatus;
import news.dateline.ingest.format.Draft;
import news.dateline.ingest.format.Place;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The publishing status of ninjs and its kin: a concept of IPTC's scheme {@code pubstatusg2}, bare,
 * as {@code stat:…} or as uri. Absent it is usable (ninjs schema, pubStatus); any other value, of
 * whatever type, holds the item.
 */
public final class JsonStatus {
  private static final String ALIAS = "stat:";
  private static final String SCHEME = "cv.iptc.org/newscodes/pubstatusg2/";

  private JsonStatus() {}

  /** Reads the status under that name. */
  public static void read(JsonView item, String name, Draft draft) {
    JsonNode stated = item.node(name);
    if (stated == null) {
      return;
    }
    String text = stated.isString() ? stated.asString() : stated.toString();
    Place place = item.at(name);
    if (item.isWrittenTwice(name)) {
      draft.unknownStatus(name + ", written twice", place);
      return;
    }
    switch (concept(text)) {
      case "usable" -> draft.status(PubStatus.USABLE, place, name + " usable");
      case "withheld" -> draft.status(PubStatus.WITHHELD, place, name + " withheld");
      case "canceled" -> draft.status(PubStatus.CANCELED, place, name + " canceled: a kill");
      default -> draft.unknownStatus(text, place);
    }
  }

  /** The concept's code in lower case, without the alias or uri of its scheme. */
  public static String concept(@Nullable String stated) {
    String text = stated == null ? "" : stated.strip().toLowerCase(Locale.ROOT);
    int scheme = text.indexOf(SCHEME);
    if (scheme >= 0) {
      return text.substring(scheme + SCHEME.length());
    }
    return text.startsWith(ALIAS) ? text.substring(ALIAS.length()) : text;
  }
}
