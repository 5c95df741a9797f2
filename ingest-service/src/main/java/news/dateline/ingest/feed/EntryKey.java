package news.dateline.ingest.feed;

import java.nio.charset.StandardCharsets;
import news.dateline.article.Hashes;

/**
 * An entry of a feed as it is remembered: 64 bits of a hash of its identity and of its content.
 *
 * <p>64 bits are enough. Two identities of one feed that share a hash only have their entries taken
 * once more, as duplicates. An edit is missed if both readings of one entry share a content hash,
 * which no more than one edit in 10^19 does.
 */
record EntryKey(long identity, long content) {
  private static final int HEX_CHARS = 16; // of 64 bits

  static EntryKey of(String identity, String content) {
    return new EntryKey(hash(identity), hash(content));
  }

  private static long hash(String text) {
    String sha256 = Hashes.sha256(text.getBytes(StandardCharsets.UTF_8));
    return Long.parseUnsignedLong(sha256, 0, HEX_CHARS, 16);
  }
}
