package news.dateline.ingest.operator;

import java.nio.charset.StandardCharsets;
import java.util.List;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.source.ProfileJson;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The profile of a feed in the making, checked by the rules of {@code sources.yaml}. */
final class FeedDraft {
  private static final int NAME_CHARS = 100; // a name, where some titles are slogans

  private final ObjectNode json = ArticleCodec.mapper().createObjectNode();
  private final ObjectNode feed;

  private FeedDraft(String url) {
    json.putArray("channels").add("feed");
    feed = json.putObject("feed").put("url", url);
  }

  static FeedDraft of(String url) {
    return new FeedDraft(url);
  }

  /** One line of it; a blank one leaves the name to the id. */
  FeedDraft name(@Nullable String title) {
    StringBuilder line = new StringBuilder();
    (title == null ? "" : title)
        .codePoints()
        .map(c -> Character.isWhitespace(c) || Character.isISOControl(c) ? ' ' : c)
        .filter(c -> c != ' ' || !(line.isEmpty() || line.charAt(line.length() - 1) == ' '))
        .limit(NAME_CHARS)
        .forEach(line::appendCodePoint);
    String name = line.toString().strip();
    if (!name.isEmpty()) {
      json.put("name", name);
    }
    return this;
  }

  FeedDraft zone(String zone) {
    json.put("zone", zone);
    return this;
  }

  FeedDraft language(@Nullable String tag) {
    json.remove("language");
    if (tag != null) {
      json.put("language", tag);
    }
    return this;
  }

  FeedDraft pages(@Nullable String when) {
    if (when != null) {
      feed.put("pages", when);
    }
    return this;
  }

  FeedDraft privateAddresses(boolean allowed) {
    feed.put("privateAddresses", allowed);
    return this;
  }

  /**
   * The profile.
   *
   * @throws news.dateline.ingest.source.SourceFileException with all that is wrong with it
   */
  SourceProfile read(String id, List<String> formats) {
    return ProfileJson.read(
        id, json.toString().getBytes(StandardCharsets.UTF_8), "the profile", formats);
  }
}
