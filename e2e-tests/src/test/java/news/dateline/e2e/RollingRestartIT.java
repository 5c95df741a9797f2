package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.article.ArticleTopics;
import news.dateline.launcher.chaos.NodeFault;
import news.dateline.launcher.local.Part;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
@DisabledIfSystemProperty(
    named = LongOutageIT.SECONDS,
    matches = "0",
    disabledReason = "two restarts take a minute and more: -Doutage.seconds=60, or -Pnightly")
class RollingRestartIT {
  private static final String GROUP = "index-service";
  private static final int CONSUMERS = 2; // of an index-service
  private static final int ARTICLES = 30;

  @AfterEach
  void heal(Newsroom newsroom) {
    newsroom.proxy().heal();
  }

  @Test
  void whileABatchWaitsNeitherARebalanceNorARestartCommitsIt(
      Newsroom newsroom, @TempDir Path folder)
      throws IOException, InterruptedException, ExecutionException {
    newsroom.proxy().inject(new NodeFault.Refuse(NodeFault.Scope.BULK, 503));
    try (Admin admin =
        Admin.create(Map.of("bootstrap.servers", newsroom.system().ports().bootstrapServers()))) {
      Map<TopicPartition, Long> before = ends(admin);
      OneBatch batch = OneBatch.of("rollingrestart", ARTICLES).publish(newsroom);
      eventually(() -> newsroom.isPaused(Part.INDEX, "elasticsearch-503"));
      assertNothingCommittedPast(before, admin);

      List<String> throughProxy = List.of("--spring.elasticsearch.uris=" + newsroom.proxy().uri());
      try (OwnProcess second =
          OwnProcess.start(Part.INDEX, newsroom, folder.resolve("log"), throughProxy)) {
        eventually(() -> consumers(admin) == 2 * CONSUMERS);
        assertNothingCommittedPast(before, admin);
        newsroom.system().stop(Part.INDEX);
        assertNothingCommittedPast(before, admin);
        newsroom.system().start(Part.INDEX);
        eventually(() -> consumers(admin) == 2 * CONSUMERS);
        assertNothingCommittedPast(before, admin);
        second.stop();
      }
      eventually(() -> consumers(admin) == CONSUMERS);
      assertNothingCommittedPast(before, admin);
      newsroom.proxy().heal();
      batch.arrivesOnce(newsroom);
    }
  }

  /** What came after the bulks began to be refused cannot be settled. */
  private static void assertNothingCommittedPast(Map<TopicPartition, Long> before, Admin admin)
      throws InterruptedException, ExecutionException {
    assertThat(sum(ends(admin))).isGreaterThanOrEqualTo(sum(before) + ARTICLES);
    admin
        .listConsumerGroupOffsets(GROUP)
        .partitionsToOffsetAndMetadata()
        .get()
        .forEach(
            (partition, committed) ->
                assertThat(committed.offset())
                    .as(partition.toString())
                    .isLessThanOrEqualTo(before.get(partition)));
  }

  private static long sum(Map<TopicPartition, Long> offsets) {
    return offsets.values().stream().mapToLong(Long::longValue).sum();
  }

  private static int consumers(Admin admin) throws InterruptedException, ExecutionException {
    return admin
        .describeConsumerGroups(List.of(GROUP))
        .describedGroups()
        .values()
        .iterator()
        .next()
        .get()
        .members()
        .size();
  }

  private static Map<TopicPartition, Long> ends(Admin admin)
      throws InterruptedException, ExecutionException {
    int partitions =
        ArticleTopics.all().stream()
            .filter(topic -> topic.name().equals(ArticleTopics.ENRICHED))
            .findFirst()
            .orElseThrow()
            .partitions();
    Map<TopicPartition, OffsetSpec> asked =
        IntStream.range(0, partitions)
            .mapToObj(partition -> new TopicPartition(ArticleTopics.ENRICHED, partition))
            .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    return admin.listOffsets(asked).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().offset()));
  }
}
