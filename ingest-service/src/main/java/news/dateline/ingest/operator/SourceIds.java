package news.dateline.ingest.operator;

import java.net.URI;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes ids for sources: short, readable, unlike any that is taken. */
final class SourceIds {
  private static final int MOST_OF_A_BASE =
      36; // of the 40 that an id may have; leaves room for -999
  // Host names' first labels that name a service and not its owner.
  private static final Set<String> SERVICES =
      Set.of("www", "feeds", "feed", "rss", "news", "api", "m", "blog");

  private SourceIds() {}

  /**
   * An id from the feed's host, else from its title, else the host's with a number.
   *
   * @param taken tells whether an id has an owner
   */
  static String of(URI feed, String title, Predicate<String> taken) {
    String host = ofHost(Objects.requireNonNullElse(feed.getHost(), ""));
    List<String> readable =
        Stream.of(host, slug(title)).filter(id -> !id.isEmpty() && !taken.test(id)).toList();
    if (!readable.isEmpty()) {
      return readable.getFirst();
    }
    String base = host.isEmpty() ? "source" : host;
    return Stream.iterate(2, n -> n + 1)
        .map(n -> base + "-" + n)
        .filter(id -> !taken.test(id))
        .findFirst()
        .orElseThrow();
  }

  private static String ofHost(String host) {
    boolean isAddress = host.chars().allMatch(c -> c == '.' || c == ':' || Character.isDigit(c));
    if (isAddress || host.startsWith("[")) {
      return slug(host);
    }
    List<String> labels = List.of(host.toLowerCase(Locale.ROOT).split("\\.", -1));
    for (String label : labels.subList(0, Math.max(1, labels.size() - 1))) {
      if (!SERVICES.contains(label) && !slug(label).isEmpty()) {
        return slug(label);
      }
    }
    return slug(host);
  }

  /** Lower-case ASCII letters and digits, hyphens between; empty where the text has none. */
  static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    for (char c :
        Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT).toCharArray()) {
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        slug.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && !slug.isEmpty()
          && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
      if (slug.length() == MOST_OF_A_BASE) {
        break;
      }
    }
    String id = slug.toString();
    return id.endsWith("-") ? id.substring(0, id.length() - 1) : id;
  }
}
