package news.dateline.launcher.sources;

import java.util.LinkedHashMap;
import java.util.Map;
import news.dateline.article.ArticleCodec;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the user knows better than a guess. */
final class Wishes {
  @Option(
      names = "--id",
      paramLabel = "ID",
      description = "The source's id. Default: made of the site's name.")
  private @Nullable String id;

  @Option(
      names = "--name",
      paramLabel = "TEXT",
      description = "The source's name, as it prints itself. Default: the feed's title.")
  private @Nullable String name;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "IANA id of its time zone, such as Europe/Lisbon. Default: a guess.")
  private @Nullable String zone;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "BCP 47 tag of its language. Default: as the feed says.")
  private @Nullable String language;

  @Option(
      names = "--pages",
      paramLabel = "WHEN",
      description =
          "When the pages behind a feed are read: never, teaser (where the feed has no more) or"
              + " always. Default: teaser.")
  private @Nullable String pages;

  @Option(
      names = "--private-addresses",
      description =
          "Allow this source to be at a private or loopback address, such as a server of your own.")
  private boolean privateAddresses;

  /** The body of a request to look at that address. */
  String request(String url) {
    Map<String, Object> request = new LinkedHashMap<>();
    request.put("url", url);
    put(request, "id", id);
    put(request, "name", name);
    put(request, "zone", zone);
    put(request, "language", language);
    put(request, "pages", pages);
    if (privateAddresses) {
      request.put("privateAddresses", true);
    }
    return ArticleCodec.mapper().writeValueAsString(request);
  }

  private static void put(Map<String, Object> request, String key, @Nullable String value) {
    if (value != null) {
      request.put(key, value);
    }
  }
}
