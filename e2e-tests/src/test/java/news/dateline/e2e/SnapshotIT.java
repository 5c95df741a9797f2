package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.launcher.local.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What docs/operations.md tells to do, done. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class SnapshotIT {
  private static final String INDICES = "articles,article-versions,receipts";
  private static final String RESTORED =
      "{\"indices\": \"articles-*,article-versions-*,receipts-*\", \"include_global_state\": false}";
  private static final String SETTLED =
      "+outcome:indexed +articleId:(%s OR %s OR %s)"
          .formatted(
              Wires.id("tag:snapshot-kept"),
              Wires.id("tag:snapshot-killed"),
              Wires.id("tag:snapshot-new"));
  private static final List<String> GROUPS =
      List.of("index-service", "index-service-backlog", "index-service-receipts");

  @Test
  void aSnapshotIsRestoredAndWhatCameAfterItIsReadAgain(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    newsroom.post(Wires.SOURCE, Wires.version("tag:snapshot-kept", 1, "potto kept"));
    newsroom.post(Wires.SOURCE, Wires.version("tag:snapshot-killed", 1, "potto killed"));
    eventually(() -> newsroom.count("articles-live", "potto") == 2);
    Instant taken = Instant.now();
    ask(
        newsroom,
        "PUT",
        "/_snapshot/backup",
        "{\"type\": \"fs\", \"settings\": {\"location\": \"backup\"}}");
    String snapshot = "/_snapshot/backup/" + taken.toEpochMilli();
    String what = "{\"indices\": \"%s\", \"include_global_state\": false}".formatted(INDICES);
    assertThat(ask(newsroom, "PUT", snapshot + "?wait_for_completion=true", what))
        .contains("\"state\":\"SUCCESS\"");

    newsroom.post(Wires.SOURCE, Wires.kill("tag:snapshot-killed"));
    newsroom.post(Wires.SOURCE, Wires.version("tag:snapshot-new", 1, "potto fresh"));
    eventually(() -> newsroom.count("articles-live", "+potto +fresh") == 1);
    eventually(() -> newsroom.count("articles-live", "+potto +killed") == 0);
    eventually(() -> newsroom.count("receipts", SETTLED) == 4);

    newsroom.system().stop(Part.INDEX);
    try {
      String indices =
          String.join(",", newsroom.ask("/_alias/" + INDICES, "").json().propertyNames());
      ask(newsroom, "DELETE", "/" + indices, "");
      ask(newsroom, "POST", snapshot + "/_restore?wait_for_completion=true", RESTORED);
      assertThat(newsroom.count("articles-live", "+potto +killed"))
          .as("what was killed since is back: so the consumers must go back, too")
          .isEqualTo(1);
      goBack(newsroom);
    } finally {
      newsroom.system().start(Part.INDEX);
    }

    eventually(() -> newsroom.count("articles-live", "+potto +killed") == 0);
    eventually(() -> newsroom.count("articles-live", "+potto +(kept fresh)") == 2);
    eventually(() -> newsroom.count("receipts", SETTLED) == 4);
    ask(newsroom, "DELETE", snapshot, "");
  }

  private static String ask(Newsroom newsroom, String method, String path, String json) {
    Newsroom.Answer answer =
        newsroom.call(method, newsroom.system().ports().elasticsearchUri() + path, json);
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }

  private static void goBack(Newsroom newsroom) throws InterruptedException, ExecutionException {
    Map<String, Object> broker =
        Map.of(
            AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
            newsroom.system().ports().bootstrapServers());
    try (Admin admin = Admin.create(broker)) {
      for (String group : GROUPS) {
        Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
        admin
            .listConsumerGroupOffsets(group)
            .partitionsToOffsetAndMetadata()
            .get()
            .keySet()
            .forEach(it -> asked.put(it, OffsetSpec.earliest()));
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        admin
            .listOffsets(asked)
            .all()
            .get()
            .forEach((it, found) -> offsets.put(it, new OffsetAndMetadata(found.offset())));
        admin.alterConsumerGroupOffsets(group, offsets).all().get();
      }
    }
  }
}
