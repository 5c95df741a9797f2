package news.dateline.launcher.secure;

import java.io.IOException;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;

/** What each may do at the node, by the name of the role. */
public final class NodeRoles {
  private final Path manifest;
  private final JsonNode roles;

  private NodeRoles(Path manifest, JsonNode roles) {
    this.manifest = manifest;
    this.roles = roles;
  }

  /** Reads the secret that holds a node's {@code roles.yml}. */
  public static NodeRoles read(Path manifest) throws IOException {
    for (JsonNode secret : ManifestFile.read(manifest, "Secret")) {
      String yaml = secret.at("/stringData/roles.yml").asString("");
      if (!yaml.isEmpty()) {
        return new NodeRoles(manifest, ManifestFile.documents(manifest, yaml).getFirst());
      }
    }
    throw new IOException(manifest + " has no roles.yml");
  }

  /** One role, as a request names it. */
  JsonNode role(String name) throws IOException {
    JsonNode role = roles.path(name);
    if (!role.isObject()) {
      throw new IOException("%s has no role %s".formatted(manifest, name));
    }
    return role;
  }
}
