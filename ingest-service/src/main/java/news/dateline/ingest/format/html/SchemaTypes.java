package news.dateline.ingest.format.html;

import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** schema.org's types of articles, version 29: NewsArticle, its kin and what blogs use. */
final class SchemaTypes {
  private static final Set<String> OTHERS =
      Set.of("BlogPosting", "LiveBlogPosting", "Report", "SocialMediaPosting");

  private SchemaTypes() {}

  /** Whether the node is of a type of article; @type is a name, an IRI or a list of them. */
  static boolean isArticle(JsonNode node) {
    return rank(node) > 0;
  }

  /** 2 for news, 1 for other articles, 0 for all else. */
  static int rank(JsonNode node) {
    JsonNode type = node.get("@type");
    if (type == null) {
      return 0;
    }
    int rank = 0;
    for (JsonNode entry : type.isArray() ? type : List.of(type)) {
      rank = Math.max(rank, entry.isString() ? rank(local(entry.asString())) : 0);
    }
    return rank;
  }

  /** The local name of a type that may stand as a schema.org IRI or with a prefix. */
  static String local(String type) {
    int end =
        Math.max(type.lastIndexOf('/'), Math.max(type.lastIndexOf('#'), type.lastIndexOf(':')));
    return type.substring(end + 1).strip();
  }

  private static int rank(String name) {
    if (name.endsWith("NewsArticle") || name.equals("LiveBlogPosting")) {
      return 2;
    }
    return name.endsWith("Article") || OTHERS.contains(name) ? 1 : 0;
  }
}
