package news.dateline.ingest.raw;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/**
 * Frames that every reader of zstd passes over (RFC 8878, section 3.1.2), in place of others of the
 * same length: whatever lies behind them stays where it is.
 */
final class Frames {
  private static final int MAGIC = 0x184D2A50;
  private static final int HEADER_BYTES = 8; // magic and length; no frame of ours is as short
  private static final int STEP_BYTES = 1 << 16;

  private Frames() {}

  /**
   * Overwrites those bytes and returns when the disk has it. The header comes first: a crash in the
   * midst leaves a file that can be read to its end.
   */
  static void blank(FileChannel file, long from, long bytes) throws IOException {
    ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    header.putInt(MAGIC).putInt(Math.toIntExact(bytes - HEADER_BYTES)).flip();
    write(file, header, from);
    long end = from + bytes;
    for (long at = from + HEADER_BYTES; at < end; at += STEP_BYTES) {
      write(file, ByteBuffer.allocate((int) Math.min(STEP_BYTES, end - at)), at);
    }
    file.force(false);
  }

  /** Whether there is room for one. */
  static boolean fits(long bytes) {
    return bytes >= HEADER_BYTES;
  }

  /** Whether those bytes are blank already. */
  static boolean isBlank(FileChannel file, long from, long bytes) throws IOException {
    ByteBuffer step = ByteBuffer.allocate(STEP_BYTES).order(ByteOrder.LITTLE_ENDIAN);
    if (read(file, step.limit(HEADER_BYTES), from) < HEADER_BYTES
        || step.getInt(0) != MAGIC
        || step.getInt(Integer.BYTES) != bytes - HEADER_BYTES) {
      return false;
    }
    long end = from + bytes;
    for (long at = from + HEADER_BYTES; at < end; at += STEP_BYTES) {
      int length = (int) Math.min(STEP_BYTES, end - at);
      if (read(file, step.clear().limit(length), at) < length) {
        return false;
      }
      for (int i = 0; i < length; i++) {
        if (step.get(i) != 0) {
          return false;
        }
      }
    }
    return true;
  }

  private static void write(FileChannel file, ByteBuffer bytes, long at) throws IOException {
    long position = at;
    while (bytes.hasRemaining()) {
      position += file.write(bytes, position);
    }
  }

  private static int read(FileChannel file, ByteBuffer bytes, long at) throws IOException {
    while (bytes.hasRemaining()) {
      if (file.read(bytes, at + bytes.position()) < 0) {
        break;
      }
    }
    return bytes.position();
  }
}
