package news.dateline.ingest.format.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import news.dateline.ingest.format.xml.WireElement;

/**
 * Names of a feed's elements whatever prefix and whichever spelling of a namespace the publisher
 * uses: {@code title} for RSS's and Atom's own, {@code dc:date} and the like for the modules' own,
 * {@code ?:name} for any other vocabulary, which may mean something else by the same word.
 */
final class FeedNames {
  private static final String CORE = "";
  private static final String FOREIGN = "?:";
  private static final String ATOM = "atom:";

  /**
   * Namespaces without scheme and closing slash, in lower case: publishers vary in all of these.
   */
  private static final Map<String, String> VOCABULARIES = vocabularies();

  private static final Map<String, String> PREFIXES = prefixes();

  private FeedNames() {}

  /**
   * The name of {@code element} where {@code owner} is the item or channel that holds it. The
   * owner's own namespace is the feed's core, even one that nobody knows.
   */
  static String of(WireElement element, WireElement owner) {
    String local = element.getName().toLowerCase(Locale.ROOT);
    String namespace = element.getNamespaceURI();
    if (namespace.isEmpty() || namespace.equals(owner.getNamespaceURI())) {
      return local;
    }
    String vocabulary = vocabulary(namespace, element.getNamespacePrefix());
    return vocabulary.isEmpty() || (vocabulary.equals(ATOM) && isAtom(owner))
        ? local
        : vocabulary + local;
  }

  /** Whether it stands in Atom's namespace or is named as only Atom names its parts. */
  static boolean isAtom(WireElement owner) {
    return switch (owner.getName().toLowerCase(Locale.ROOT)) {
      case "feed", "entry" -> true;
      default -> false;
    };
  }

  /** Whether it belongs to RSS or Atom themselves, or to no vocabulary at all. */
  static boolean isCore(WireElement element, WireElement root) {
    String namespace = element.getNamespaceURI();
    if (namespace.isEmpty() || namespace.equals(root.getNamespaceURI())) {
      return true;
    }
    String vocabulary = vocabulary(namespace, element.getNamespacePrefix());
    return vocabulary.isEmpty() || vocabulary.equals(ATOM);
  }

  private static String vocabulary(String namespace, String prefix) {
    String known = VOCABULARIES.get(namespace);
    if (known == null) {
      known = VOCABULARIES.get(normal(namespace));
    }
    if (known != null) {
      return known;
    }
    boolean prism = namespace.contains("prismstandard.org/namespaces/");
    return prism ? "prism:" : PREFIXES.getOrDefault(prefix.toLowerCase(Locale.ROOT), FOREIGN);
  }

  private static String normal(String namespace) {
    String uri = namespace.strip().toLowerCase(Locale.ROOT);
    int scheme = uri.indexOf("://");
    int end = uri.length();
    while (end > 0 && (uri.charAt(end - 1) == '/' || uri.charAt(end - 1) == '#')) {
      end--;
    }
    return uri.substring(Math.min(end, scheme < 0 ? 0 : scheme + 3), end);
  }

  private static Map<String, String> vocabularies() {
    Map<String, String> map = new HashMap<>();
    put(map, CORE, "purl.org/rss/1.0", "my.netscape.com/rdf/simple/0.9");
    put(map, CORE, "channel.netscape.com/rdf/simple/0.9", "backend.userland.com/rss");
    put(map, CORE, "backend.userland.com/rss2", "blogs.law.harvard.edu/tech/rss");
    put(map, CORE, "cyber.harvard.edu/rss/rss.html", "purl.org/net/rss1.1");
    put(map, ATOM, "www.w3.org/2005/atom", "purl.org/atom/ns");
    put(map, "content:", "purl.org/rss/1.0/modules/content");
    put(map, "dc:", "purl.org/dc/elements/1.1", "purl.org/dc/elements/1.0");
    put(map, "dcterms:", "purl.org/dc/terms", "purl.org/rss/1.0/modules/dcterms");
    put(map, "media:", "search.yahoo.com/mrss", "www.rssboard.org/media-rss");
    put(map, "itunes:", "www.itunes.com/dtds/podcast-1.0.dtd");
    put(map, "georss:", "www.georss.org/georss");
    put(map, "cc:", "web.resource.org/cc", "creativecommons.org/ns");
    put(map, "cc:", "backend.userland.com/creativecommonsrssmodule");
    put(map, "cc:", "cyber.law.harvard.edu/rss/creativecommonsrssmodule.html");
    put(map, "xhtml:", "www.w3.org/1999/xhtml");
    put(map, "app:", "www.w3.org/2007/app", "purl.org/atom/app");
    put(map, "at:", "purl.org/atompub/tombstones/1.0");
    put(map, "rdf:", "www.w3.org/1999/02/22-rdf-syntax-ns");
    return Map.copyOf(map);
  }

  /** Prefixes that mean the same everywhere, for where their namespace is wrong or undeclared. */
  private static Map<String, String> prefixes() {
    Map<String, String> map = new HashMap<>();
    for (String prefix : VOCABULARIES.values()) {
      if (!prefix.isEmpty()) {
        put(map, prefix, prefix.substring(0, prefix.length() - 1));
      }
    }
    put(map, ATOM, "atom10", "a10");
    put(map, "cc:", "creativecommons");
    put(map, "prism:", "prism");
    return Map.copyOf(map);
  }

  private static void put(Map<String, String> map, String vocabulary, String... keys) {
    for (String key : keys) {
      map.put(key, vocabulary);
    }
  }
}
