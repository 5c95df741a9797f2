package news.dateline.launcher.secure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import tools.jackson.databind.JsonNode;

/**
 * What each user may do at the broker.
 *
 * @param users by name, one a service
 */
public record KafkaPermissions(List<String> users, Set<AclBinding> bindings) {
  private static final String ANYWHERE = "*";

  /** Reads Strimzi's {@code KafkaUser}s. */
  public static KafkaPermissions read(Path manifest) throws IOException {
    List<JsonNode> users = ManifestFile.read(manifest, "KafkaUser");
    Set<AclBinding> bindings = new HashSet<>();
    for (JsonNode user : users) {
      for (JsonNode acl : user.at("/spec/authorization/acls")) {
        ResourcePattern resource = resource(acl.path("resource"));
        for (JsonNode operation : acl.path("operations")) {
          AccessControlEntry entry =
              new AccessControlEntry(
                  "User:" + name(user),
                  ANYWHERE,
                  AclOperation.valueOf(operation.asString().toUpperCase(Locale.ROOT)),
                  AclPermissionType.ALLOW);
          bindings.add(new AclBinding(resource, entry));
        }
      }
    }
    return new KafkaPermissions(
        users.stream().map(KafkaPermissions::name).collect(Collectors.toList()), bindings);
  }

  private static String name(JsonNode user) {
    return user.at("/metadata/name").asString();
  }

  private static ResourcePattern resource(JsonNode resource) {
    PatternType pattern =
        resource.path("patternType").asString("literal").equals("prefix")
            ? PatternType.PREFIXED
            : PatternType.LITERAL;
    return new ResourcePattern(
        type(resource.path("type").asString()), resource.path("name").asString(), pattern);
  }

  private static ResourceType type(String name) {
    return switch (name) {
      case "topic" -> ResourceType.TOPIC;
      case "group" -> ResourceType.GROUP;
      case "transactionalId" -> ResourceType.TRANSACTIONAL_ID;
      default -> throw new IllegalArgumentException("no such resource: " + name);
    };
  }
}
