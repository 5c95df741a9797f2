package news.dateline.index.store;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes the words of documents that were emptied out of the index itself. A document that is
 * replaced stays in its segment until that is merged, and so do its words: suggesters, {@code
 * _terms_enum} and aggregations with {@code min_doc_count: 0} still show them. So the segments are
 * rewritten without them, as soon as the node lets them go: it keeps replaced documents for copies
 * that are behind, and looks at that every 30 seconds. See ADR 22.
 */
public final class DeletedText {
  private static final Logger LOG = LoggerFactory.getLogger(DeletedText.class);
  private static final List<String> INDICES = List.of(Indices.ARTICLES, Indices.VERSIONS);

  /** Times as long as a rewriting took it is not begun again: it costs a tenth of the time. */
  private static final int PAUSE = 9;

  private final ElasticsearchClient client;
  private final Clock clock;
  private final AtomicBoolean wanted = new AtomicBoolean(true); // a crash may have left something
  private Map<String, Long> awaited = Map.of();
  private @Nullable Instant begun;
  private Instant notBefore = Instant.EPOCH;

  /** Rewrites the indices of articles and versions behind {@code client}. */
  public DeletedText(ElasticsearchClient client, Clock clock) {
    this.client = client;
    this.clock = clock;
  }

  /** To be called after documents were emptied; from any thread. */
  public void remove() {
    wanted.set(true);
  }

  /**
   * Does what is wanted and can be done now; to be called twice a second by one thread.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public void tick() {
    Instant now = clock.instant();
    if (begun != null) {
      if (isRewriting()) {
        return;
      }
      Duration took = Duration.between(begun, now);
      LOG.info("the words of emptied documents are out of the indices; it took {}", took);
      notBefore = now.plus(took.multipliedBy(PAUSE));
      begun = null;
    }
    if (awaited.isEmpty() && wanted.get()) {
      wanted.set(false); // before the look: what is emptied after it is another turn's
      awaited = lastWrites();
    }
    if (!awaited.isEmpty() && !now.isBefore(notBefore) && areLetGo()) {
      rewrite();
      begun = now;
      awaited = Map.of();
    }
  }

  private Map<String, Long> lastWrites() {
    try {
      return ShardState.of(client, INDICES).stream()
          .collect(Collectors.toMap(ShardState::place, ShardState::lastWrite, Math::max));
    } catch (RuntimeException e) { // also of a shard that is closing and has no numbers
      wanted.set(true);
      throw e;
    }
  }

  /** Whether no copy needs what was replaced until {@link #awaited}. */
  private boolean areLetGo() {
    if (!isBeyondAwaited(ShardState::retainedFrom)) {
      return false;
    }
    Answers.of(() -> client.indices().flush(flush -> flush.index(INDICES).force(true)));
    return isBeyondAwaited(ShardState::committedFrom);
  }

  private boolean isBeyondAwaited(ToLongFunction<ShardState> kept) {
    return ShardState.of(client, INDICES).stream()
        .allMatch(shard -> kept.applyAsLong(shard) > awaited.getOrDefault(shard.place(), -1L));
  }

  private void rewrite() {
    // Without it a segment with less than a tenth of replaced documents stays as it is.
    Answers.of(
        () ->
            client
                .indices()
                .putSettings(
                    settings ->
                        settings
                            .index(INDICES)
                            .settings(
                                index ->
                                    index.otherSettings(
                                        "index.merge.policy.expunge_deletes_allowed",
                                        JsonData.of(0)))));
    try {
      Answers.of(
          () ->
              client.indices().forcemerge(merge -> merge.index(INDICES).onlyExpungeDeletes(true)));
    } catch (UnavailableException e) {
      if (!e.reason().equals(Answers.NO_ANSWER)) {
        throw e;
      }
      // It takes longer than a request may; the node goes on with it.
    }
  }

  private boolean isRewriting() {
    try {
      return !Answers.of(
              () -> client.tasks().list(list -> list.actions("indices:admin/forcemerge*")))
          .nodes()
          .isEmpty();
    } catch (UnavailableException e) {
      wanted.set(true); // the node may have been stopped in the middle of it
      begun = null;
      throw e;
    }
  }
}
