package news.dateline.ingest.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What came of a fetch. */
public sealed interface Fetched {

  /**
   * The bytes.
   *
   * @param finalUrl where they were found, after all redirects
   * @param movedPermanentlyTo the address to ask from now on: as far as the redirects from the
   *     first on were permanent ones (301, 308). Remember it only once the bytes have proved to be
   *     what was expected
   * @param bytes unpacked, at most {@link news.dateline.article.ArticleLimits#WIRE_BYTES}
   * @param contentType as declared, with its parameters
   * @param etag to be sent with the next request
   * @param lastModified to be sent with the next request
   */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares or changes them
  record Content(
      URI finalUrl,
      Optional<URI> movedPermanentlyTo,
      byte[] bytes,
      @Nullable String contentType,
      @Nullable String etag,
      @Nullable String lastModified)
      implements Fetched {}

  /** The bytes are still those whose validators were sent (304). */
  record NotModified(Optional<URI> movedPermanentlyTo) implements Fetched {}

  /** It will not come back (410): do not ask again. */
  record Gone() implements Fetched {}

  /**
   * What time may mend: 408, 425, 429, 5xx, no connection, no answer in time, a broken answer, a
   * certificate that does not hold, a robots.txt that cannot be read, a host that is busy with our
   * other requests.
   *
   * @param retryAfter when the server, or our politeness, wants to be asked again; at most a day
   * @param sentence what happened
   */
  record TryLater(Optional<Duration> retryAfter, String sentence) implements Fetched {}

  /**
   * What asking again will not mend: somebody has to do something.
   *
   * @param reason a short fixed word to count by, such as {@code robots}; all of them are in {@code
   *     Reason}
   * @param sentence what is wrong, where, and what to do
   */
  record Refused(String reason, String sentence) implements Fetched {

    /** Whether the address itself is refused: as no address of the web, or as a private one. */
    public boolean isOfAddress() {
      return reason.equals(Reason.BAD_URL.word()) || reason.equals(Reason.PRIVATE_ADDRESS.word());
    }
  }
}
