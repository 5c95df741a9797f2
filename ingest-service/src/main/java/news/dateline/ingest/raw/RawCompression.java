package news.dateline.ingest.raw;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import news.dateline.article.Hashes;

/**
 * zstd (RFC 8878), a frame a delivery. An instance belongs to one thread: what it keeps between two
 * frames halves the cost of a small one.
 */
final class RawCompression implements AutoCloseable {
  /** No channel takes more; whatever a broken copy declares, no more is ever made of it. */
  static final int MOST_RAW_BYTES = 64 << 20;

  private static final int LEVEL = 3; // zstd's own default; for 4 KB as fast as level 1 and smaller

  private final ZstdCompressCtx context = new ZstdCompressCtx();

  RawCompression() {
    context.setLevel(LEVEL);
  }

  /** One frame; it states its content's size. */
  byte[] frame(byte[] bytes) {
    return context.compress(bytes);
  }

  /** What the frame was made of, compared with the copy's hash. */
  static byte[] restore(byte[] frame, RawCopy copy) throws IOException {
    long declared = Zstd.getFrameContentSize(frame);
    if (declared != copy.rawBytes() || declared > MOST_RAW_BYTES) {
      throw new IOException(
          "the copy at %s is damaged: it declares %d bytes in place of %d"
              .formatted(copy.place(), declared, copy.rawBytes()));
    }
    try {
      byte[] bytes = Zstd.decompress(frame, copy.rawBytes());
      if (!Hashes.sha256(bytes).equals(copy.sha256())) {
        throw new IOException(
            "the copy at %s is damaged: its bytes have another hash".formatted(copy.place()));
      }
      return bytes;
    } catch (ZstdException e) {
      throw new IOException(
          "the copy at %s is damaged: %s".formatted(copy.place(), e.getMessage()), e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
