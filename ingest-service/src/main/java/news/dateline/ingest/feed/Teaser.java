package news.dateline.ingest.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.dateline.article.Article;
import news.dateline.article.PubStatus;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.Pages;
import org.jspecify.annotations.Nullable;

/** Whether an entry's page is to be fetched, and where it is. */
final class Teaser {
  // Some five sentences. A complete brief below costs one page more, and keeps its own text unless
  // the page has a longer one.
  private static final int TEASER_CHARS = 600;

  // Cut texts of any length end like this.
  private static final List<String> CUT =
      List.of("…", "...", "[…]", "[...]", "read more", "continue reading", "weiterlesen");

  private Teaser() {}

  /**
   * The page that has what the entry lacks; empty where the entry is to be taken as it is. Nothing
   * is fetched for an entry that may not be shown.
   */
  static Optional<URI> pageOf(ReadItem.Ready entry, Pages pages) {
    Article article = entry.article();
    boolean wanted =
        switch (pages) {
          case NEVER -> false;
          case TEASER -> isTeaser(article.bodyText());
          case ALWAYS -> true;
        };
    return wanted && article.pubStatus() == PubStatus.USABLE ? address(entry) : Optional.empty();
  }

  static boolean isTeaser(@Nullable String body) {
    if (body == null || body.length() < TEASER_CHARS) {
      return true;
    }
    String end = body.substring(body.length() - 40).strip().toLowerCase(Locale.ROOT);
    return CUT.stream().anyMatch(end::endsWith);
  }

  /** The entry's link, else its identity where that is an address. */
  private static Optional<URI> address(ReadItem.Ready entry) {
    return web(entry.trace().page()).or(() -> web(entry.article().uri()));
  }

  private static Optional<URI> web(@Nullable String text) {
    try {
      URI uri = new URI(text == null ? "" : text);
      boolean web =
          "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty(); // an identity that is no address
    }
  }
}
