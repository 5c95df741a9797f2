package news.dateline.ingest.format.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The items that an item is associated with: an object of items (ninjs 1.x, AP) or a list of them
 * (ninjs 2.0 on).
 */
public final class JsonLinks {
  private JsonLinks() {}

  /** The associated items, in the order of the wire. */
  public static List<JsonView> of(JsonView item) {
    JsonView named = item.object("associations");
    if (named == null) {
      return item.objects("associations");
    }
    if (named.has("uri") || named.has("guid")) {
      return List.of(named);
    }
    List<JsonView> links = new ArrayList<>();
    for (String name : named.names()) {
      links.addAll(named.objects(name));
    }
    return links;
  }

  /**
   * How an item relates to another by the role that its association is named for, such as
   * "corrects"; null where the role says nothing of the kind.
   */
  public static @Nullable String relOfRole(@Nullable String role) {
    String word = role == null ? "" : role.toLowerCase(Locale.ROOT);
    if (word.startsWith("kill") || word.startsWith("cancel") || word.startsWith("withdraw")) {
      return "kills";
    }
    if (word.startsWith("correct")) {
      return "corrects";
    }
    return word.startsWith("replac") ? "replaces" : null;
  }

  /**
   * How an item relates to one of that type: stories that stand together are parts of a package,
   * everything else is media of the story.
   */
  public static String rel(@Nullable String type) {
    return switch (type == null ? "" : type.toLowerCase(Locale.ROOT)) {
      case "text", "composite" -> "partOf";
      default -> "media";
    };
  }
}
