package news.dateline.e2e;

import static news.dateline.e2e.SecuredSystem.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleTopics;
import news.dateline.kafka.TopicSetup;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.secure.NodeClient;
import news.dateline.launcher.secure.SecurityFolder;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.SslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.Test;

/** What a secured system refuses: the half of {@link SecuredSystemIT} that asks for too much. */
interface SecuredRefusals {
  /** What {@link SecuredSystemIT} has started. */
  SecuredSystem secured();

  @Test
  default void readersAndTheDeskSearchWhatMayBeSeenAndAreRefusedAllElse() throws Exception {
    for (String owner : List.of(SecurityFolder.READER, SecurityFolder.DESK)) {
      try (NodeClient reader = secured().node(owner)) {
        assertThat(status(reader, "GET", "/articles-live/_search", "")).isEqualTo(200);
        for (String other :
            List.of("articles", "articles-000001", "article-versions", "receipts")) {
          assertThat(status(reader, "GET", "/" + other + "/_search", "")).as(other).isEqualTo(403);
        }
        assertThat(status(reader, "PUT", "/articles-live/_doc/a", "{}")).isEqualTo(403);
        assertThat(status(reader, "DELETE", "/articles-live/_doc/a", "")).isEqualTo(403);
        assertThat(status(reader, "GET", "/_cluster/health", "")).isEqualTo(403);
      }
    }
  }

  @Test
  default void theIndexServiceWritesItsOwnIndicesAndNoOtherAndCannotChangeTheAudit()
      throws Exception {
    try (NodeClient service = secured().node(Part.INDEX.title())) {
      assertThat(status(service, "GET", "/article-versions/_search", "")).isEqualTo(200);
      assertThat(status(service, "PUT", "/somebody-elses", "{}")).isEqualTo(403);
      assertThat(status(service, "GET", "/_security/role", "")).isEqualTo(403);
      assertThat(status(service, "GET", "/audit/_search", "")).isEqualTo(200);
      assertThat(status(service, "PUT", "/audit/_doc/a", "{\"actor\": \"a\"}")).isEqualTo(403);
      assertThat(status(service, "DELETE", "/audit/_doc/a", "")).isEqualTo(403);
      String alias =
          "{\"actions\": [{\"add\": {\"index\": \"audit-000001\", \"alias\": \"articles-099\"}}]}";
      assertThat(status(service, "POST", "/_aliases", alias)).isEqualTo(403);
      assertThat(status(service, "DELETE", "/audit-000001", "")).isEqualTo(403);
    }
  }

  @Test
  default void whoShowsNoKeyOrAWrongOneIsNotLetIn() throws Exception {
    try (NodeClient stranger = secured().nodeWithKey("d3Jvbmc6a2V5")) {
      assertThat(status(stranger, "GET", "/articles-live/_search", "")).isEqualTo(401);
    }
    try (NodeClient plain = NodeClient.open(secured().ports().elasticsearchUri())) {
      assertThatThrownBy(() -> plain.ask("GET", "/articles-live/_search", ""))
          .isInstanceOf(IOException.class);
    }
    try (Admin stranger = Admin.create(secured().kafka(Part.INDEX.title(), "wrong"))) {
      assertThatThrownBy(() -> stranger.listTopics().names().get())
          .hasCauseInstanceOf(SaslAuthenticationException.class);
    }
    Map<String, Object> withoutCertificate = secured().kafka(Part.INDEX.title());
    withoutCertificate.put("security.protocol", "SSL");
    withoutCertificate.put("bootstrap.servers", SecuredSystem.internal(secured().ports()));
    try (Admin stranger = Admin.create(withoutCertificate)) {
      assertThatThrownBy(() -> stranger.listTopics().names().get())
          .hasCauseInstanceOf(SslAuthenticationException.class);
    }
  }

  @Test
  default void aServiceIsRefusedTheTopicsAndGroupsOfOthers() throws Exception {
    assertThatThrownBy(
            () -> secured().as(Part.ENRICH).write(ArticleTopics.RECEIPTS, Poison.BYTES, "a", "b"))
        .hasCauseInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(
            () -> secured().as(Part.INGEST).write(ArticleTopics.ENRICHED, Poison.BYTES, "a", "b"))
        .hasCauseInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(() -> secured().as(Part.INGEST).read(ArticleTopics.RAW))
        .isInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(() -> secured().as(Part.INDEX).read(ArticleTopics.SOURCE_STATES))
        .isInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(() -> secured().as(Part.ENRICH).readAs("index-service", ArticleTopics.RAW))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  default void topicsAreMadeByWhoHasTheOperatorsSettings() throws Exception {
    Path settings = secured().security().of(SecurityFolder.OPERATOR).resolve("kafka.properties");
    TopicSetup.main(new String[] {settings.toString()});
    try (Admin service = Admin.create(secured().kafka(Part.INDEX.title()))) {
      assertThatThrownBy(() -> TopicSetup.create(service, (short) 1, 1))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
  }
}
