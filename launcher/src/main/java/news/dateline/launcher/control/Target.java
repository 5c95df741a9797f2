package news.dateline.launcher.control;

import tools.jackson.databind.JsonNode;

/**
 * An article that a command means.
 *
 * @param uri empty where only the id is known
 * @param visibility empty where the article has not come
 */
record Target(String id, String source, String uri, String visibility) {
  static Target of(JsonNode head) {
    return new Target(
        head.path("id").asString(""),
        head.path("source").asString(""),
        head.path("uri").asString(""),
        head.path("visibility").asString(""));
  }

  boolean isThere() {
    return !visibility.isEmpty();
  }

  String name() {
    return (uri.isEmpty() ? id : uri) + " of " + source;
  }
}
