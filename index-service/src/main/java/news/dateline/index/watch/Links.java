package news.dateline.index.watch;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Where more of a story is found. */
record Links(URI publicUrl) {
  /** Its versions, at this service. */
  String versions(String articleId) {
    return publicUrl + "/v1/articles/" + articleId + "/versions";
  }

  /** A watch's feed, at this service. */
  String feed(String watchId) {
    return publicUrl + "/v1/watches/" + watchId + "/rss";
  }

  /** The provider's own page, where its identity of the story is the address of one. */
  static Optional<String> original(String uri) {
    try {
      URI page = new URI(uri);
      boolean isWeb = "https".equals(page.getScheme()) || "http".equals(page.getScheme());
      return isWeb && page.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException _) {
      return Optional.empty();
    }
  }
}
