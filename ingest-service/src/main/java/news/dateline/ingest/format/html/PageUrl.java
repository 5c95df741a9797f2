package news.dateline.ingest.format.html;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import news.dateline.article.ArticleLimits;
import org.jspecify.annotations.Nullable;

/** Addresses as pages write them. */
final class PageUrl {
  private PageUrl() {}

  static boolean isAbsolute(@Nullable String url) {
    return url != null
        && (url.regionMatches(true, 0, "https://", 0, 8)
            || url.regionMatches(true, 0, "http://", 0, 7));
  }

  /**
   * The address in full, as written where it is that already; none if it is no address of the web,
   * too long, or relative with no base known.
   */
  static Optional<String> absolute(@Nullable String url, @Nullable String base) {
    String stated = url == null ? "" : url.strip();
    if (stated.isEmpty() || stated.length() > ArticleLimits.URI_CHARS) {
      return Optional.empty();
    }
    if (isAbsolute(stated)) {
      return Optional.of(stated);
    }
    if (stated.startsWith("//")) {
      boolean plain = base != null && base.regionMatches(true, 0, "http://", 0, 7);
      return Optional.of((plain ? "http:" : "https:") + stated);
    }
    if (base == null) {
      return Optional.empty();
    }
    try {
      String resolved = URI.create(base).resolve(stated).toString();
      return isAbsolute(resolved) ? Optional.of(resolved) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Whether two addresses lead to the same page: scheme, www, fragment and last slash aside. */
  static boolean isSame(String one, String other) {
    return key(one).equals(key(other));
  }

  /** Whether the address is that of a site's home page. */
  static boolean isHome(String url) {
    return key(url).indexOf('/') < 0;
  }

  private static String key(String url) {
    String rest = url.strip();
    int scheme = rest.indexOf("://");
    rest = scheme < 0 ? rest : rest.substring(scheme + 3);
    rest = rest.regionMatches(true, 0, "www.", 0, 4) ? rest.substring(4) : rest;
    int fragment = rest.indexOf('#');
    rest = fragment < 0 ? rest : rest.substring(0, fragment);
    rest = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    int path = rest.indexOf('/');
    return path < 0
        ? rest.toLowerCase(Locale.ROOT)
        : rest.substring(0, path).toLowerCase(Locale.ROOT) + rest.substring(path);
  }
}
