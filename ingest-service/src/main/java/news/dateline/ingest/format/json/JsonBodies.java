package news.dateline.ingest.format.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The texts of one kind that an item of ninjs carries: {@code body_text}, {@code body_html} and any
 * other {@code body_…} (1.x), or {@code bodies[]} with role, contenttype and value (2.0 on). So are
 * headlines and descriptions.
 */
public final class JsonBodies {
  /** Roles that tell how the text is written, not that it is another text. */
  private static final Set<String> WHOLE =
      Set.of(
          "",
          "text",
          "html",
          "html5",
          "richhtml5",
          "xhtml",
          "nitf",
          "plain",
          "plaintext",
          "richtext",
          "simple",
          "full",
          "body",
          "article",
          "story",
          "content");

  /** Roles of what stands beside the whole; taken only where nothing else is there. */
  private static final Set<String> BESIDE =
      Set.of(
          "sub",
          "subheadline",
          "alt",
          "alternative",
          "kicker",
          "short",
          "extended",
          "seo",
          "social",
          "push",
          "caption",
          "summary",
          "abstract",
          "teaser",
          "brief",
          "lead",
          "footer");

  private final List<JsonBody> bodies = new ArrayList<>();

  private JsonBodies() {}

  /**
   * Collects them.
   *
   * @param one the name in 1.x, such as {@code body}
   * @param several the name from 2.0 on, such as {@code bodies}
   */
  public static JsonBodies of(JsonView item, String one, String several) {
    JsonBodies found = new JsonBodies();
    for (JsonView body : item.objects(several)) {
      found.add(body.text("role"), body.text("contenttype"), body.node("value"), body, "value");
    }
    String prefix = one + "_";
    for (String name : item.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.equals(one)) {
        found.add("", "", item.node(name), item, name);
      } else if (lower.startsWith(prefix)) {
        found.add(lower.substring(prefix.length()), "", item.node(name), item, name);
      }
    }
    return found;
  }

  /** The main one: role main, else the whole text in whatever form; plain text before markup. */
  public Optional<JsonBody> main() {
    return bodies.stream()
        .min(Comparator.comparingInt(JsonBodies::rank).thenComparing(JsonBody::form));
  }

  /** The first with one of those roles. */
  public Optional<JsonBody> withRole(Set<String> roles) {
    return bodies.stream()
        .filter(body -> roles.contains(body.role()))
        .min(Comparator.comparing(JsonBody::form));
  }

  private static int rank(JsonBody body) {
    if (body.role().equals("main")) {
      return 0;
    }
    if (WHOLE.contains(body.role())) {
      return 1;
    }
    return BESIDE.contains(body.role()) ? 3 : 2;
  }

  private void add(
      @Nullable String role,
      @Nullable String mediaType,
      @Nullable JsonNode value,
      JsonView holder,
      String name) {
    if (value != null && value.isString() && !value.asString().isBlank()) {
      bodies.add(
          new JsonBody(
              role == null ? "" : role,
              mediaType == null ? "" : mediaType,
              value.asString(),
              holder.at(name)));
    }
  }
}
