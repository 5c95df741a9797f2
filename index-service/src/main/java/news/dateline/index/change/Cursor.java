package news.dateline.index.change;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * A place between two changes, as readers keep it: they are not to compute with it, and a letter
 * too few or another must not lead them to another place.
 *
 * @param offset of the next change
 */
record Cursor(long offset) {
  private static final int BYTES = Long.BYTES + Integer.BYTES;

  /** As it was written by {@link #text}; empty for anything else. */
  static Optional<Cursor> read(String text) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
      if (bytes.remaining() != BYTES) {
        return Optional.empty();
      }
      Cursor cursor = new Cursor(bytes.getLong());
      return Optional.of(cursor).filter(read -> read.text().equals(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /** The offset and a sum by which a damaged one is known: sixteen characters. */
  String text() {
    ByteBuffer bytes = ByteBuffer.allocate(BYTES).putLong(offset);
    CRC32C sum = new CRC32C();
    sum.update(bytes.array(), 0, Long.BYTES);
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(bytes.putInt((int) sum.getValue()).array());
  }
}
