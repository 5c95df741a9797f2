package news.dateline.ingest.push;

import com.github.luben.zstd.RecyclingBufferPool;
import com.github.luben.zstd.ZstdInputStreamNoFinalizer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * How a body is packed on its way (Content-Encoding, RFC 9110 section 8.4). It is undone before
 * anything else, so that the same wire has the same receipt however it was packed.
 */
enum ContentCoding {
  IDENTITY,
  GZIP,
  ZSTD;

  private static final int BUFFER_BYTES = 8 << 10; // as the servlet container's own reads
  private static final int WINDOW_LOG = 23; // RFC 9659: a zstd body needs no window above 8 MB

  /**
   * The coding that the header names.
   *
   * @throws PushRefusal if it is another, or several
   */
  static ContentCoding of(@Nullable String header) {
    if (header == null) {
      return IDENTITY;
    }
    return switch (header.strip().toLowerCase(Locale.ROOT)) {
      case "", "identity" -> IDENTITY;
      case "gzip", "x-gzip" -> GZIP;
      case "zstd" -> ZSTD;
      default ->
          throw new PushRefusal(
                  HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                  "content-encoding",
                  "Unknown Content-Encoding",
                  "a body is taken as it is, or packed once with Content-Encoding gzip or zstd")
              .with(HttpHeaders.ACCEPT_ENCODING, "gzip, zstd");
    };
  }

  /** The bytes as they were before packing; the stream fails where they are damaged. */
  InputStream decode(InputStream body) throws IOException {
    return switch (this) {
      case IDENTITY -> body;
      case GZIP -> new GZIPInputStream(body, BUFFER_BYTES);
      case ZSTD ->
          new ZstdInputStreamNoFinalizer(body, RecyclingBufferPool.INSTANCE).setLongMax(WINDOW_LOG);
    };
  }
}
