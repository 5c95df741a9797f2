package news.dateline.ingest.format;

import java.time.Instant;
import java.util.Locale;
import news.dateline.ingest.format.json.JsonTree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One delivery as parsers see it. What several of them ask for is read once; not for use by several
 * threads.
 */
public final class Wire {
  private final byte[] bytes;
  private final @Nullable String contentType;
  private final Instant receivedAt;
  private @Nullable Head head;
  private @Nullable String text;
  private @Nullable JsonNode json;

  /**
   * A delivery.
   *
   * @param bytes as received, unpacked
   * @param contentType as the sender declared it
   * @param receivedAt the clock that decides between readings of an ambiguous time
   */
  public Wire(byte[] bytes, @Nullable String contentType, Instant receivedAt) {
    this.bytes = bytes;
    this.contentType = contentType;
    this.receivedAt = receivedAt;
  }

  /** The bytes themselves; nobody changes them. */
  public byte[] bytes() {
    return bytes;
  }

  /** As declared, with its parameters. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** The declared type without parameters, in lower case; empty where none is declared. */
  public String mediaType() {
    if (contentType == null) {
      return "";
    }
    int end = contentType.indexOf(';');
    return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
  }

  /** When we received it. */
  public Instant receivedAt() {
    return receivedAt;
  }

  /** Its beginning, for recognising what it is. */
  public Head head() {
    if (head == null) {
      head = Head.of(bytes);
    }
    return head;
  }

  /** Whether it is declared as JSON, or looks like it. */
  public boolean isJson() {
    String type = mediaType();
    return type.endsWith("/json") || type.endsWith("+json") || head().isJson();
  }

  /**
   * The text, by byte order mark, declared charset, else UTF-8; line ends as {@code \n}.
   *
   * @throws RefusedException if the bytes are not text in that charset
   */
  public String text() throws RefusedException {
    if (text == null) {
      text = WireText.of(bytes, contentType);
    }
    return text;
  }

  /**
   * The whole as JSON.
   *
   * @throws RefusedException if it is none, naming line and column
   */
  public JsonNode json() throws RefusedException {
    if (json == null) {
      json = JsonTree.read(text());
    }
    return json;
  }
}
