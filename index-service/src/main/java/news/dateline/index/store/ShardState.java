package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch.indices.stats.ShardLease;
import co.elastic.clients.elasticsearch.indices.stats.ShardSequenceNumber;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import java.util.List;
import java.util.Objects;
import news.dateline.kafka.UnavailableException;

/**
 * How far a copy of a shard is. Each write to a shard has a number, one more than the write before.
 *
 * @param uuid of the index, which another of the same name has not
 * @param shard the shard's number in the index
 * @param lastWrite the greatest number given; -1 before the first
 * @param complete all writes up to this one are in every copy, none can be taken back
 * @param retainedFrom what was replaced by writes from this one on is kept, for copies that are
 *     behind
 * @param committedFrom the same as of the last flush: no merge removes what is kept by either
 */
record ShardState(
    String index,
    String uuid,
    String shard,
    boolean primary,
    long lastWrite,
    long complete,
    long retainedFrom,
    long committedFrom) {

  /** The states of all copies of the shards behind these indices or aliases. */
  static List<ShardState> of(ElasticsearchClient client, List<String> indices) {
    return Answers.of(
            () ->
                client
                    .indices()
                    .stats(stats -> stats.index(indices).metric("docs").level(Level.Shards)))
        .indices()
        .entrySet()
        .stream()
        .flatMap(
            index ->
                index.getValue().shards().entrySet().stream()
                    .flatMap(
                        shard ->
                            shard.getValue().stream()
                                .map(
                                    copy ->
                                        of(
                                            index.getKey(),
                                            String.valueOf(index.getValue().uuid()),
                                            shard.getKey(),
                                            copy))))
        .toList();
  }

  /** The one that gives numbers, of an index of one shard. */
  static ShardState primary(ElasticsearchClient client, String index) {
    List<ShardState> primaries =
        of(client, List.of(index)).stream().filter(ShardState::primary).toList();
    if (primaries.isEmpty()) {
      throw new UnavailableException(
          "elasticsearch-no-primary", index + " has no primary now", null);
    }
    if (primaries.size() > 1) {
      throw new IllegalStateException(
          "%s has %d shards; only of an index of one the writes have an order"
              .formatted(index, primaries.size()));
    }
    return primaries.getFirst();
  }

  /** Which shard it is. */
  String place() {
    return index + "/" + shard;
  }

  private static ShardState of(String index, String uuid, String shard, ShardStats copy) {
    ShardSequenceNumber numbers = copy.seqNo();
    if (numbers == null) {
      throw new UnavailableException("elasticsearch-closing", index + " is closing", null);
    }
    return new ShardState(
        index,
        uuid,
        shard,
        Objects.requireNonNull(copy.routing()).primary(),
        numbers.maxSeqNo(),
        numbers.globalCheckpoint(),
        Objects.requireNonNull(copy.retentionLeases()).leases().stream()
            .mapToLong(ShardLease::retainingSeqNo)
            .min()
            .orElse(Long.MAX_VALUE),
        Long.parseLong(
            Objects.requireNonNull(copy.commit())
                .userData()
                .getOrDefault("min_retained_seq_no", "0")));
  }
}
