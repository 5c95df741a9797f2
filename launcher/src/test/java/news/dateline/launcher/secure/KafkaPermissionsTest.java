package news.dateline.launcher.secure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.article.ArticleTopics;
import news.dateline.article.ArticleTopics.Topic;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourceType;
import org.junit.jupiter.api.Test;

class KafkaPermissionsTest {
  private final KafkaPermissions permissions =
      KafkaPermissions.read(Path.of("..", "k8s/components/strimzi/users.yaml"));

  KafkaPermissionsTest() throws IOException {}

  @Test
  void eachServiceHasAUserAndNobodyElse() {
    assertThat(permissions.users())
        .containsExactlyInAnyOrder("ingest-service", "enrich-service", "index-service");
  }

  @Test
  void everyTopicHasAReaderAndAWriterAndNoOtherIsNamed() {
    Set<String> topics = ArticleTopics.all().stream().map(Topic::name).collect(Collectors.toSet());
    assertThat(topicsWith(AclOperation.READ)).isEqualTo(topics);
    assertThat(topicsWith(AclOperation.WRITE)).isEqualTo(topics);
  }

  @Test
  void onlyTransactionsAreNamedByTheirBeginningAndNobodyMayChangeTheCluster() {
    assertThat(permissions.bindings())
        .allMatch(
            acl ->
                acl.pattern().patternType() == PatternType.LITERAL
                    || acl.pattern().resourceType() == ResourceType.TRANSACTIONAL_ID)
        .allMatch(
            acl ->
                acl.entry().operation() == AclOperation.READ
                    || acl.entry().operation() == AclOperation.WRITE);
  }

  private Set<String> topicsWith(AclOperation operation) {
    return permissions.bindings().stream()
        .filter(acl -> acl.pattern().resourceType() == ResourceType.TOPIC)
        .filter(acl -> acl.entry().operation() == operation)
        .map(AclBinding::pattern)
        .map(pattern -> pattern.name())
        .collect(Collectors.toSet());
  }
}
