package news.dateline.ingest.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.core5.http.HttpEntity;

/**
 * Reads an answer's body, packed or not, never more than its cap of bytes before or after
 * unpacking.
 *
 * @param capBytes the most that is taken
 * @param cut whether to stop there; else more is refused
 */
record Body(int capBytes, boolean cut) {
  private static final int CHUNK_BYTES = 16 << 10;

  byte[] read(HttpEntity entity) throws IOException {
    if (!cut && entity.getContentLength() > capBytes) {
      throw new TooLargeException(capBytes);
    }
    String encoding = entity.getContentEncoding();
    InputStream packed = new CappedStream(entity.getContent(), capBytes);
    if (encoding == null || encoding.isBlank() || encoding.strip().equalsIgnoreCase("identity")) {
      return bytes(packed);
    }
    return switch (encoding.strip().toLowerCase(Locale.ROOT)) {
      case "gzip", "x-gzip" -> bytes(new GZIPInputStream(packed));
      default -> throw new UnsupportedEncodingException();
    };
  }

  private byte[] bytes(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    byte[] chunk = new byte[CHUNK_BYTES];
    try {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        int room = capBytes - bytes.size();
        bytes.write(chunk, 0, Math.min(read, room));
        if (read > room) {
          throw new TooLargeException(capBytes);
        }
      }
    } catch (TooLargeException e) {
      if (!cut) {
        throw e;
      }
    }
    return bytes.toByteArray();
  }

  /** Gives no more than the cap: packed nothings are endless too. */
  private static final class CappedStream extends InputStream {
    private final InputStream in;
    private final int capBytes;
    private int readBytes;

    CappedStream(InputStream in, int capBytes) {
      this.in = in;
      this.capBytes = capBytes;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      if (readBytes == capBytes) {
        if (in.read() < 0) {
          return -1;
        }
        throw new TooLargeException(capBytes);
      }
      int read = in.read(buffer, offset, Math.min(length, capBytes - readBytes));
      readBytes += Math.max(read, 0);
      return read;
    }

    @Override
    public int available() throws IOException {
      return in.available();
    }
  }
}
