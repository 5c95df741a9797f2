package news.dateline.index.receipt;

import org.jspecify.annotations.Nullable;

/** The reasons of refusals in words; who sent it was told exactly what was wrong, and where. */
public final class Refusals {
  private Refusals() {}

  /** As a sentence goes on behind "refused:". */
  public static String words(@Nullable String reason) {
    if (reason == null) {
      return "nobody noted why";
    }
    return switch (reason) {
      case "empty", "empty-item" -> "there is nothing in it";
      case "too-large" -> "it is larger than is taken";
      case "too-long" -> "one of its fields is longer than is taken";
      case "too-many", "too-many-items" -> "it has more items or entries than are taken";
      case "too-complex" -> "it is nested or made deeper than is read";
      case "unknown-format" -> "no format that the source may send was recognised";
      case "malformed-json", "malformed-xml" -> "it is cut off or not well-formed";
      case "undecodable", "undecodable-content", "unknown-charset" ->
          "its characters or its packing cannot be decoded";
      case "entity-declaration" -> "it declares entities, as attacks on XML readers do";
      case "encrypted" -> "it is encrypted";
      case "archive", "nested-archive", "not-a-file", "unsafe-name", "unknown-packing" ->
          "it is an archive, or holds an entry, that is not taken";
      case "no-identity", "no-guid" -> "it states no identity of its story";
      case "no-text", "no-headline" -> "it states no text, or no headline";
      case "no-article", "no-item", "no-items", "no-message", "no-news", "no-story" ->
          "it holds no story";
      case "auto-reply" -> "it is an automatic answer to a mail";
      case "partial-update" -> "it is only a part of an update";
      case "invalid-field" -> "one of its fields has a value that it may not have";
      case "several-items" -> "a line of a batch holds several items";
      case "item-count" -> "it holds another number of items than it says";
      default -> "the reason was " + reason;
    };
  }
}
