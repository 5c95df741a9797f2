package news.dateline.benchmarks.lanes;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.article.ArticleTopics;
import news.dateline.launcher.local.Ports;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** What still stands in the backlog's topics. */
final class Depth implements AutoCloseable {
  private static final int PARTITIONS =
      ArticleTopics.all().stream()
          .filter(topic -> topic.name().equals(ArticleTopics.RAW_BACKLOG))
          .findFirst()
          .orElseThrow()
          .partitions();

  private final Admin admin;

  Depth(Ports ports) {
    admin = Admin.create(Map.of("bootstrap.servers", ports.bootstrapServers()));
  }

  /** Records that have been published to the backlog's first topic. */
  long taken() throws ExecutionException, InterruptedException {
    return admin.listOffsets(latest(ArticleTopics.RAW_BACKLOG)).all().get().values().stream()
        .mapToLong(ListOffsetsResultInfo::offset)
        .sum();
  }

  /** Records that wait to be enriched. */
  long toEnrich() throws ExecutionException, InterruptedException {
    return behind(ArticleTopics.RAW_BACKLOG, "enrich-service-backlog");
  }

  /** Records that wait to be indexed. */
  long toIndex() throws ExecutionException, InterruptedException {
    return behind(ArticleTopics.ENRICHED_BACKLOG, "index-service-backlog");
  }

  private long behind(String topic, String group) throws ExecutionException, InterruptedException {
    Map<TopicPartition, OffsetAndMetadata> settled =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    return admin.listOffsets(latest(topic)).all().get().entrySet().stream()
        .mapToLong(
            end -> {
              OffsetAndMetadata at = settled.get(end.getKey());
              return end.getValue().offset() - (at == null ? 0 : at.offset());
            })
        .sum();
  }

  private static Map<TopicPartition, OffsetSpec> latest(String topic) {
    return IntStream.range(0, PARTITIONS)
        .mapToObj(partition -> new TopicPartition(topic, partition))
        .collect(Collectors.toMap(partition -> partition, _ -> OffsetSpec.latest()));
  }

  @Override
  public void close() {
    admin.close();
  }
}
