package news.dateline.launcher.sample;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * One item made by {@link WireGenerator}.
 *
 * @param source id in the source registry
 * @param contentType value for the {@code Content-Type} header
 * @param articleUri value for the {@code Article-Uri} header; empty where the uri is in the text
 * @param uri the story's identity, the same in all its versions
 * @param at when the item says it was made; in a drip also when it is to be sent
 * @param text the item as it is sent, before it is encoded
 */
public record GeneratedItem(
    String source,
    String contentType,
    Optional<String> articleUri,
    String uri,
    SampleRole role,
    Instant at,
    String text) {

  /** The bytes to send, UTF-8. */
  public byte[] bytes() {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
