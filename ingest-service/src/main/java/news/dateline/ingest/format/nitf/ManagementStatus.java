package news.dateline.ingest.format.nitf;

import java.util.Locale;

/**
 * What may be done with a document. NITF 3.1 and later (docdata/@management-status) and NewsML 1
 * (Status/@FormalName) share the four words usable, embargoed, withheld and canceled; the others
 * are what agencies write for them.
 */
public enum ManagementStatus {
  USABLE,
  EMBARGOED,
  WITHHELD,
  CANCELED,
  /** No word that we know: never to be taken for usable. */
  UNKNOWN;

  /** The status that a word of a wire stands for, in any letter case. */
  public static ManagementStatus of(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "usable", "useable" -> USABLE;
      case "embargoed", "embargo" -> EMBARGOED;
      case "withheld", "withhold", "held", "hold", "advisory" -> WITHHELD;
      case "canceled",
          "cancelled",
          "cancel",
          "killed",
          "kill",
          "withdrawn",
          "withdraw",
          "deleted",
          "delete" ->
          CANCELED;
      default -> UNKNOWN;
    };
  }
}
