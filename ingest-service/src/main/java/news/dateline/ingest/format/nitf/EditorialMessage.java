package news.dateline.ingest.format.nitf;

import java.util.Locale;
import news.dateline.ingest.format.xml.WireElement;
import org.jspecify.annotations.Nullable;

/**
 * What an ed-msg asks for. Its msg-type has no list of values in NITF; these are the words of the
 * agencies.
 */
enum EditorialMessage {
  /** A message of type kill: the document it stands in, or the one referred to, is dead. */
  KILL,
  /** Words of a kill in a message of another type: held for somebody to look at. */
  KILL_WORDING,
  NOT_FOR_PUBLICATION,
  /** For editors; it holds the document only where that does not say that it is usable. */
  ADVISORY,
  EMBARGO,
  NOTE;

  static EditorialMessage of(WireElement message) {
    EditorialMessage type = ofType(message.attribute("msg-type"));
    String info = message.attribute("info");
    return type != NOTE || info == null ? type : ofWording(info);
  }

  private static EditorialMessage ofType(@Nullable String type) {
    return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
      case "kill", "mandatory kill", "mandatorykill", "cancel", "canceled", "withdraw" -> KILL;
      case "hold", "withhold", "withheld" -> NOT_FOR_PUBLICATION;
      case "advisory" -> ADVISORY;
      case "embargo", "embargoed" -> EMBARGO;
      default -> NOTE;
    };
  }

  private static EditorialMessage ofWording(String info) {
    String lower = info.strip().toLowerCase(Locale.ROOT);
    if (lower.contains("mandatory kill") || lower.contains("bulletin kill") || isKill(info)) {
      return KILL_WORDING;
    }
    if (lower.contains("not for publication") || lower.contains("not for use until")) {
      return NOT_FOR_PUBLICATION;
    }
    boolean lifted = lower.contains("lift") || lower.contains("no embargo");
    return lower.startsWith("embargo") && !lifted ? EMBARGO : NOTE;
  }

  /** "KILL" or "KILL: …"; "Kills 2nd graf" and "Kill Bill" are another matter. */
  private static boolean isKill(String info) {
    String text = info.strip();
    return text.equals("KILL") || text.startsWith("KILL ") || text.startsWith("KILL:");
  }
}
