package news.dateline.ingest.push;

import org.jspecify.annotations.Nullable;

/**
 * The sender's identity of a story: as everywhere in HTTP, a URI is ASCII (RFC 3986), or one text
 * has two identities.
 */
final class ArticleUri {
  private ArticleUri() {}

  /**
   * The header's uri; null where it is absent or blank.
   *
   * @throws InvalidArticleUriException if it holds what no URI does
   */
  static @Nullable String of(@Nullable String header) {
    if (header == null || header.isBlank()) {
      return null;
    }
    String uri = header.strip();
    if (!uri.chars().allMatch(c -> c > ' ' && c <= '~')) {
      throw new InvalidArticleUriException();
    }
    return uri;
  }
}
