package news.dateline.launcher.secure;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.article.ArticleCodec;
import news.dateline.article.Hashes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Keys of the node, each with one role: made once, and again when the role changes or the key is
 * lost. With the new one the old ones end.
 */
public final class NodeKeys {
  private static final int HASH_CHARS = 12; // enough to tell the versions of a role apart

  private static final String KEYS = "/_security/api_key";

  private final String uri;
  private final SecurityFolder folder;
  private final NodeRoles roles;

  /** The keys of the secured node at {@code uri}. */
  public NodeKeys(String uri, SecurityFolder folder, NodeRoles roles) {
    this.uri = uri;
    this.folder = folder;
    this.roles = roles;
  }

  /** Has a key in the folder of {@code owner} that the node takes and that has this role. */
  public void give(String owner, String role) throws IOException, InterruptedException {
    JsonNode rights = roles.role(role);
    String hash = Hashes.sha256(rights.toString().getBytes(StandardCharsets.UTF_8));
    String name = "%s-%s".formatted(owner, hash.substring(0, HASH_CHARS));
    Path file = folder.of(owner).resolve(SecurityFolder.API_KEY);
    if (!(Files.exists(file) && isOf(name, Files.readString(file)))) {
      OwnerOnly.write(file, make(owner, name, role, rights));
    }
  }

  private boolean isOf(String name, String key) throws IOException, InterruptedException {
    try (NodeClient holder = NodeClient.withKey(uri, folder, key)) {
      HttpResponse<String> answer = holder.ask("GET", "/_security/_authenticate", "");
      return answer.statusCode() == NodeClient.OK
          && json(answer).at("/api_key/name").asString("").equals(name);
    }
  }

  private String make(String owner, String name, String role, JsonNode rights)
      throws IOException, InterruptedException {
    ObjectNode request = ArticleCodec.mapper().createObjectNode().put("name", name);
    request.putObject("role_descriptors").set(role, rights);
    try (NodeClient operator = NodeClient.operator(uri, folder)) {
      // First: a new node has no keys to look at, and makes their index only now.
      JsonNode made = ok(operator.ask("POST", KEYS, request.toString()), "makes no key " + name);
      endOthers(operator, owner, made.path("id").asString());
      return made.path("encoded").asString();
    }
  }

  private void endOthers(NodeClient operator, String owner, String newest)
      throws IOException, InterruptedException {
    String question = KEYS + "?active_only=true&name=" + owner + "-*";
    JsonNode found = ok(operator.ask("GET", question, ""), "does not list the keys of " + owner);
    ArrayNode others = ArticleCodec.mapper().createArrayNode();
    found
        .path("api_keys")
        .valueStream()
        .map(key -> key.path("id").asString())
        .filter(id -> !id.equals(newest))
        .forEach(others::add);
    if (!others.isEmpty()) {
      String ended = ArticleCodec.mapper().createObjectNode().set("ids", others).toString();
      var _ = ok(operator.ask("DELETE", KEYS, ended), "does not end the keys of " + owner);
    }
  }

  private static JsonNode ok(HttpResponse<String> answer, String failure) throws IOException {
    if (answer.statusCode() != NodeClient.OK) {
      throw new IOException(
          "the node %s: %d %s".formatted(failure, answer.statusCode(), answer.body()));
    }
    return json(answer);
  }

  private static JsonNode json(HttpResponse<String> answer) {
    return ArticleCodec.mapper().readTree(answer.body());
  }
}
