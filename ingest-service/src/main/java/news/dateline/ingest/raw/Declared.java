package news.dateline.ingest.raw;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What channel and sender declared beside the bytes. Whoever reads them again needs it: it makes
 * the same receipt and, where the wire states none, the same identity.
 *
 * @param identity what the channel knows the delivery by
 * @param articleUri the sender's identity for the story
 * @param format the parser that the sender forced
 */
public record Declared(String identity, @Nullable String articleUri, @Nullable String format) {
  private static final String END = "."; // what a crash has cut off lacks it
  private static final int PARTS = 4;

  /** One line of ASCII, without tabs. */
  String text() {
    return String.join(" ", encoded(identity), encoded(articleUri), encoded(format), END);
  }

  /** Reads what {@link #text} writes; empty where it was not wholly written. */
  static Optional<Declared> parse(String text) {
    String[] parts = text.split(" ", -1);
    if (parts.length != PARTS || !parts[PARTS - 1].equals(END)) {
      return Optional.empty();
    }
    try {
      String identity = decoded(parts[0]);
      return Optional.of(
          new Declared(identity == null ? "" : identity, decoded(parts[1]), decoded(parts[2])));
    } catch (IllegalArgumentException _) {
      return Optional.empty(); // not written by us
    }
  }

  private static String encoded(@Nullable String text) {
    return text == null ? "" : URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static @Nullable String decoded(String text) {
    return text.isEmpty() ? null : URLDecoder.decode(text, StandardCharsets.UTF_8);
  }
}
