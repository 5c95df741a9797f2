package news.dateline.ingest.push;

import news.dateline.article.ArticleLimits;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * The sender's identity of a story: as everywhere in HTTP, a URI is ASCII (RFC 3986), or one text
 * has two identities.
 */
final class ArticleUri {
  private ArticleUri() {}

  /**
   * The header's uri; null where it is absent or blank.
   *
   * @throws PushRefusal if it holds what no URI does, or is longer than an article's uri may be
   */
  static @Nullable String of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    String uri = header.strip();
    if (!uri.chars().allMatch(c -> c > ' ' && c <= '~')) {
      throw invalid(
          "Article-Uri holds a blank or a character beyond ASCII: percent-encode it as UTF-8 (RFC"
              + " 3986)");
    }
    if (uri.length() > ArticleLimits.URI_CHARS) {
      throw invalid(
          "Article-Uri has %d characters; at most %d are taken"
              .formatted(uri.length(), ArticleLimits.URI_CHARS));
    }
    return uri;
  }

  /** Refuses the header on a batch: its lines would all become versions of one story. */
  static void requireNone(@Nullable String uri) {
    if (uri != null) {
      throw invalid(
          "Article-Uri names one story and a batch holds many: state the uri in each line instead");
    }
  }

  private static PushRefusal invalid(String detail) {
    return new PushRefusal(
        HttpStatus.BAD_REQUEST, "invalid-article-uri", "Invalid Article-Uri", detail);
  }
}
