package news.dateline.index.letter;

/** The reasons of dead letters in words. */
public final class Explanations {
  private Explanations() {}

  /** Why a message became a dead letter. */
  public static String of(String reason) {
    return switch (reason) {
      case "undecodable" -> "the bytes are no message of ours: cut off, damaged or foreign";
      case "fault" -> "a fault of ours met this message and no other: see the service's log";
      case "document_parsing_exception" -> "Elasticsearch cannot read a field of its document";
      case "too-large" -> "Elasticsearch takes no document of this size";
      default -> "Elasticsearch refuses its document";
    };
  }
}
