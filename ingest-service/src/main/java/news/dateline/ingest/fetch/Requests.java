package news.dateline.ingest.fetch;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import news.dateline.article.ArticleLimits;
import news.dateline.outbound.AddressCheck;

/** The requests that feeds and pages are asked with. */
final class Requests {
  private static final String FEED_TYPES =
      "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9,"
          + " text/xml;q=0.9, application/json;q=0.8, */*;q=0.1";
  private static final String PAGE_TYPES = "text/html, application/xhtml+xml, */*;q=0.1";

  private Requests() {}

  static Ask of(URI url, FetchRequest request) {
    Map<String, String> headers = new HashMap<>();
    headers.put(
        "Accept",
        switch (request.kind()) {
          case FEED -> FEED_TYPES;
          case PAGE -> PAGE_TYPES;
        });
    headers.put("Accept-Encoding", "gzip");
    if (request.etag() != null) {
      headers.put("If-None-Match", request.etag());
    }
    if (request.lastModified() != null) {
      headers.put("If-Modified-Since", request.lastModified());
    }
    return new Ask(
        url,
        headers,
        new Body(ArticleLimits.WIRE_BYTES, false),
        addresses(request.privateAddresses()));
  }

  /** Where a source may be. */
  static AddressCheck addresses(boolean privateAddresses) {
    return new AddressCheck(privateAddresses, "source", "a source that sets feed.privateAddresses");
  }
}
