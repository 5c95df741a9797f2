package news.dateline.ingest.fetch;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch.
 *
 * @param url absolute, http or https, without user information
 * @param etag the validator of the bytes we hold, as their server gave it; null to fetch in any
 *     case
 * @param lastModified the same server's date of them, as it gave it
 * @param privateAddresses whether private, loopback and link-local addresses may be asked, which a
 *     source allows by name; never those of a cloud's metadata
 * @param kind what is expected there
 */
public record FetchRequest(
    URI url,
    @Nullable String etag,
    @Nullable String lastModified,
    boolean privateAddresses,
    Kind kind) {

  /** What is expected at the address; decides what we say that we accept. */
  public enum Kind {
    FEED,
    PAGE
  }

  /** A request without validators. */
  public static FetchRequest of(URI url, boolean privateAddresses, Kind kind) {
    return new FetchRequest(url, null, null, privateAddresses, kind);
  }
}
