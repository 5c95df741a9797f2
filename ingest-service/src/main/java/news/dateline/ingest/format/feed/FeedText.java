package news.dateline.ingest.format.feed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import news.dateline.ingest.format.RefusedException;
import news.dateline.ingest.format.StrictText;
import news.dateline.ingest.format.Wire;
import org.jspecify.annotations.Nullable;

/**
 * A feed's bytes as text: in the charset that its byte order mark, its Content-Type or its XML
 * declaration states (RFC 7303, section 3), and where none of these fits, as UTF-8, else
 * windows-1252. Feeds pass through many servers, so that their statements are worth a try, no more.
 *
 * @param text without byte order mark
 */
record FeedText(String text, List<FeedDoubt> doubts) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  static FeedText of(Wire wire) {
    byte[] bytes = wire.bytes();
    StatedCharsets stated = StatedCharsets.of(wire);
    for (Charset charset : candidates(bytes, stated)) {
      String text = decode(bytes, stated.markBytes(), charset);
      if (text != null) {
        return new FeedText(text, stated.doubts(charset));
      }
    }
    return new FeedText(new String(bytes, WINDOWS_1252), stated.doubts(WINDOWS_1252));
  }

  private static Set<Charset> candidates(byte[] bytes, StatedCharsets stated) {
    Set<Charset> candidates = new LinkedHashSet<>();
    if (stated.markBytes() == 0 && bytes.length > 1 && (bytes[0] == 0 || bytes[1] == 0)) {
      // No other charset begins a document with a NUL (XML 1.0, appendix F.1).
      candidates.add(bytes[0] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE);
    }
    if (stated.charsets().contains(StandardCharsets.UTF_8)) {
      // Of two statements UTF-8 is the one that bytes can prove: no other text fits it by chance.
      candidates.add(StandardCharsets.UTF_8);
    }
    candidates.addAll(stated.charsets());
    candidates.add(StandardCharsets.UTF_8);
    return candidates;
  }

  private static @Nullable String decode(byte[] bytes, int from, Charset charset) {
    try {
      return StrictText.decode(bytes, from, charset);
    } catch (RefusedException e) {
      return null;
    }
  }
}
