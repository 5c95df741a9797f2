package news.dateline.index.reindex;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import news.dateline.index.reindex.ReindexRun.Phase;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.IndexCopy;
import news.dateline.index.store.Indices;
import news.dateline.index.store.NextIndex;
import news.dateline.kafka.UnavailableException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Copies an index into the next one while writing goes on, then has that take its place. Writers
 * wait only while the last few documents are copied. See ADR 22.
 */
public final class Reindexing {
  private static final Logger LOG = LoggerFactory.getLogger(Reindexing.class);
  private static final long FEW = 200; // copied within a moment, for which writers may wait

  /** Longer than any instance holds writers that is still at work. */
  private static final Duration LEFT_BEHIND = Duration.ofMinutes(2);

  private final ElasticsearchClient client;
  private final DeletedText deletedText;
  private final Clock clock;
  private final Map<String, Instant> heldSince = new HashMap<>();
  private @Nullable ReindexRun run;
  private volatile boolean aborted;

  /** Of the indices behind {@code client}. */
  public Reindexing(ElasticsearchClient client, DeletedText deletedText, Clock clock) {
    this.client = client;
    this.deletedText = deletedText;
    this.clock = clock;
  }

  /** The run that is under way here, or else the last one. */
  synchronized Optional<ReindexRun> run() {
    return Optional.ofNullable(run);
  }

  /** The indices of each alias. */
  List<NextIndex> indices() {
    return Indices.REPLACEABLE.stream().map(alias -> NextIndex.of(client, alias)).toList();
  }

  /**
   * Begins; returns at once.
   *
   * @throws IllegalStateException if one is under way, here or elsewhere, or was cut off
   * @throws UnavailableException if Elasticsearch is away
   */
  synchronized ReindexRun start(String alias) {
    NextIndex index = NextIndex.of(client, alias);
    if (run != null && run.isUnderWay()) {
      throw new IllegalStateException("a reindex of %s is under way".formatted(run.alias()));
    }
    if (index.isBegun()) {
      throw new IllegalStateException(
          "%s is there already: another instance is at work, or one was cut off; if none is, remove it with --abort"
              .formatted(index.next()));
    }
    index.create();
    aborted = false;
    run =
        new ReindexRun(
            alias,
            index.current(),
            index.next(),
            Phase.COPYING,
            index.documents(),
            0,
            0,
            clock.instant(),
            null,
            null);
    Thread.ofPlatform().name("reindex").daemon().start(() -> work(index));
    return run;
  }

  /**
   * Ends the run that is under way here, unless it is done before it hears of that, and returns it;
   * where there is none, removes what one that was cut off has left behind.
   */
  synchronized Optional<ReindexRun> abort() {
    aborted = true;
    Optional<ReindexRun> underWay = run().filter(ReindexRun::isUnderWay);
    if (underWay.isEmpty()) {
      indices().forEach(Reindexing::undo);
    }
    return underWay;
  }

  /**
   * Releases writers that somebody held who has not come back; to be called every few seconds.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public void tick() {
    Instant now = clock.instant();
    for (NextIndex index : indices()) {
      if (!index.holdsWrites()) {
        heldSince.remove(index.current());
      } else if (heldSince
          .computeIfAbsent(index.current(), held -> now)
          .isBefore(now.minus(LEFT_BEHIND))) {
        LOG.warn("a reindex of {} was cut off; it stays as it was", index.current());
        undo(index);
      }
    }
  }

  private void work(NextIndex index) {
    Instant held = null;
    String failure = "it broke off; remove what is left behind with --abort";
    try {
      IndexCopy copy = new IndexCopy(client, index.current(), index.target());
      long copied;
      do {
        copied = copy.copy(this::copied);
      } while (copied > FEW);
      change(now -> now.in(Phase.SWITCHING));
      held = clock.instant();
      index.holdWrites();
      copy.copy(this::copied);
      NextIndex.Counts counts = index.count();
      if (counts.current() != counts.next()) {
        throw new IllegalStateException(
            "%s has %d documents and %s %d"
                .formatted(index.current(), counts.current(), index.next(), counts.next()));
      }
      requireWanted();
      index.swap();
      failure = null;
    } catch (Throwable e) { // whatever it is, also no memory: the old index must go on
      LOG.warn("the reindex of {} has failed", index.current(), e);
      failure = undone(index, e);
    } finally {
      end(index, held, failure);
    }
  }

  private void end(NextIndex index, @Nullable Instant held, @Nullable String failure) {
    Instant end = clock.instant();
    long heldMillis = held == null ? 0 : Duration.between(held, end).toMillis();
    change(now -> now.ended(end, heldMillis, failure));
    if (failure == null) {
      deletedText.remove(); // of what was emptied after it had been copied
      LOG.info("{} has taken the place of {}", index.next(), index.current());
    }
  }

  private void requireWanted() {
    if (aborted) {
      throw new IllegalStateException("aborted by an operator");
    }
  }

  private void copied(long documents) {
    requireWanted();
    change(now -> now.copied(documents));
  }

  private synchronized void change(UnaryOperator<ReindexRun> change) {
    if (run != null) {
      run = change.apply(run);
    }
  }

  /** Why it failed; null if only the answer to the swap was lost. */
  private static @Nullable String undone(NextIndex index, Throwable why) {
    try {
      undo(index);
      return index.hasTakenOver() ? null : sentence(why);
    } catch (UnavailableException | IllegalStateException e) {
      return "%s; whether %s is left behind is not known, look with --dry-run and remove it with --abort"
          .formatted(sentence(why), index.next());
    }
  }

  private static String sentence(Throwable why) {
    return Objects.requireNonNullElse(why.getMessage(), why.toString());
  }

  /**
   * The next index first: without it nobody can swap who believes that writers still wait. Writers
   * of whoever is stopped between the two are released by {@link #tick()}.
   */
  private static void undo(NextIndex index) {
    index.drop();
    if (index.holdsWrites()) {
      index.releaseWrites();
    }
  }
}
