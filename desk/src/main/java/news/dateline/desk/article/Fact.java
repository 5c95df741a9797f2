package news.dateline.desk.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of a panel. It has a text or a time.
 *
 * @param href where it leads: to a page of the desk, or to an address of the web that is safe
 */
public record Fact(
    String label, @Nullable String text, @Nullable Instant at, @Nullable String href) {
  private static final Set<String> WEB = Set.of("http", "https");

  static Fact text(String label, String text) {
    return new Fact(label, text, null, null);
  }

  static Fact time(String label, Instant at) {
    return new Fact(label, null, at, null);
  }

  static Fact page(String label, String text, String path) {
    return new Fact(label, text, null, path);
  }

  /** A text of an article, which is a link if it is an address of the web and else is none. */
  static Fact stated(String label, String text) {
    return new Fact(label, text, null, isOfTheWeb(text) ? text : null);
  }

  /** Addresses stand in articles, so they are strangers': no other scheme is ever followed. */
  static boolean isOfTheWeb(String text) {
    try {
      URI uri = new URI(text);
      return uri.getScheme() != null
          && WEB.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          && uri.getHost() != null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether it leads out of the desk. */
  public boolean isOutside() {
    return href != null && !href.startsWith("/");
  }
}
