package news.dateline.ingest.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads what a source's profile says of its feed. */
final class FeedReader {
  /** Every key, as the reference lists them. */
  static final List<String> KEYS =
      List.of("url", "pages", "shortestInterval", "longestInterval", "privateAddresses");

  private static final Duration SHORTEST = Duration.ofSeconds(1);

  private FeedReader() {}

  static Optional<FeedProfile> read(Value value, Place source) {
    Keys keys = new Keys(value, KEYS, key -> source.key("feed." + key));
    if (value.isMapping() && !keys.has("url")) {
      value.wrong("the key 'url' is missing; write the feed's address, such as https://…");
    }
    Duration shortest =
        keys.read("shortestInterval", it -> SpanOfTime.read(it, SHORTEST))
            .orElse(FeedProfile.SHORTEST_INTERVAL);
    Duration longest =
        keys.read("longestInterval", it -> SpanOfTime.read(it, shortest))
            .orElse(longer(shortest, FeedProfile.LONGEST_INTERVAL));
    Optional<Pages> pages = keys.read("pages", it -> it.oneOf(Pages.values()));
    boolean privateAddresses = keys.read("privateAddresses", Value::truth).orElse(false);
    return keys.read("url", FeedReader::url)
        .map(
            url ->
                new FeedProfile(
                    url, pages.orElse(Pages.TEASER), shortest, longest, privateAddresses));
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Optional<URI> url(Value value) {
    Optional<String> text = value.line();
    Optional<URI> url = text.flatMap(FeedReader::address);
    if (text.isPresent() && url.isEmpty()) {
      value.wrong(
          "%s is no address of a feed; write one that begins with http:// or https:// and holds no password"
              .formatted(Quoted.of(text.get())));
    }
    return url;
  }

  private static Optional<URI> address(String text) {
    try {
      URI url = new URI(text);
      String scheme = url.getScheme();
      boolean web = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
      return web && url.getHost() != null && url.getUserInfo() == null
          ? Optional.of(url)
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
