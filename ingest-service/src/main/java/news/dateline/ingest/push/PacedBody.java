package news.dateline.ingest.push;

import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import news.dateline.article.ArticleLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * A body as it comes off the connection: bounded in bytes, and in time by a pace. Whoever trickles
 * would hold a thread and room for others' articles. All it throws is an answer to the sender, so
 * that what decodes it can tell damage from a broken connection.
 */
final class PacedBody extends InputStream {
  // A sender may take this long to begin; the connection's own timeout is as long.
  private static final Duration GRACE = Duration.ofSeconds(10);
  // Half a megabit a second: a line over a bad telephone; the largest body then takes 74 s in all.
  private static final long SLOWEST_BYTES_PER_SECOND = 64 << 10;

  private final InputStream connection;
  private final InstantSource clock;
  private final long beginMillis;
  private long bytes;

  PacedBody(InputStream connection, InstantSource clock) {
    this.connection = connection;
    this.clock = clock;
    this.beginMillis = clock.millis();
  }

  @Override
  public int read() {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] into, int offset, int most) {
    int count;
    try {
      count = connection.read(into, offset, most);
    } catch (IOException e) {
      throw broken(e);
    }
    if (count < 0) {
      return count;
    }
    bytes += count;
    if (bytes > ArticleLimits.WIRE_BYTES) {
      throw tooLarge();
    }
    if (isTooSlow()) {
      throw slow();
    }
    return count;
  }

  private boolean isTooSlow() {
    long pastGraceMillis = clock.millis() - beginMillis - GRACE.toMillis();
    return pastGraceMillis > 0
        && bytes
            < pastGraceMillis
                * SLOWEST_BYTES_PER_SECOND
                / ChronoUnit.SECONDS.getDuration().toMillis();
  }

  private static PushRefusal broken(IOException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof SocketTimeoutException) {
        return slow();
      }
    }
    return new PushRefusal(
            HttpStatus.BAD_REQUEST,
            "truncated",
            "Truncated body",
            "the body ended before its announced end: send the whole of it again")
        .with(HttpHeaders.CONNECTION, "close");
  }

  private static PushRefusal slow() {
    return new PushRefusal(
            HttpStatus.REQUEST_TIMEOUT,
            "slow",
            "Body too slow",
            "the body came slower than %d bytes a second: send it again over a better line, or packed with Content-Encoding zstd"
                .formatted(SLOWEST_BYTES_PER_SECOND))
        .with(HttpHeaders.CONNECTION, "close");
  }

  static PushRefusal tooLarge() {
    return new PushRefusal(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-large",
        "Body too large",
        "the body is larger than %d bytes; send articles one by one"
            .formatted(ArticleLimits.WIRE_BYTES));
  }
}
