package news.dateline.index.control;

import co.elastic.clients.elasticsearch._types.SortOptions;
import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import news.dateline.article.ArticleId;
import news.dateline.article.Control;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import news.dateline.kafka.UnavailableException;

/**
 * The worklist of kills that name others: looked at again while the story may still come, and
 * settled by operators. What one instance does the others see; to do it twice is harmless. Not
 * thread-safe but for what operators ask.
 */
public final class KillOffice {
  private static final int PAGE = 200; // kills of a look: each a GET, some a search
  private static final int ALL = 2_000; // of a full look, once a minute: more nobody works off
  private static final Duration FRESH = Duration.ofMinutes(10); // then a look a minute is enough
  private static final Duration BETWEEN_FULL_LOOKS = Duration.ofMinutes(1);
  private static final SortOptions NEWEST_FIRST =
      SortOptions.of(sort -> sort.field(field -> field.field("receivedAt").order(SortOrder.Desc)));

  private final DocumentStore store;
  private final KillDesk desk;
  private final Consumer<List<Control>> carrying;
  private final Duration window;
  private final Clock clock;
  private final AtomicLong unmatched = new AtomicLong();
  private Instant nextFullLook = Instant.EPOCH;

  /**
   * An office.
   *
   * @param carrying carries controls out, to the end
   * @param window for how long a story may come after the kill
   */
  public KillOffice(
      DocumentStore store,
      KillDesk desk,
      Consumer<List<Control>> carrying,
      Duration window,
      MeterRegistry meters,
      Clock clock) {
    this.store = store;
    this.desk = desk;
    this.carrying = carrying;
    this.window = window;
    this.clock = clock;
    IndexMeter.KILLS_UNMATCHED.gauge(meters, unmatched::get);
  }

  /** A kill and its id. */
  public record Line(String id, @JsonUnwrapped NamedKill kill) {}

  /**
   * Looks for the stories of kills that are open, and finishes what another instance has left; to
   * be called every second.
   *
   * @throws UnavailableException if Elasticsearch is away
   */
  public void tick() {
    Instant now = clock.instant();
    boolean isFull = !now.isBefore(nextFullLook);
    Query unresolved =
        Queries.all(
            Queries.term("state", KillState.UNRESOLVED.word()),
            Queries.within("receivedAt", now.minus(isFull ? window : FRESH), null));
    List<String> ids =
        Stream.concat(
                search(Queries.term("state", KillState.RESOLVING.word()), PAGE), // of any age
                search(unresolved, isFull ? ALL : PAGE))
            .map(StoredDocument::id)
            .toList();
    if (!ids.isEmpty()) {
      carryOut(desk.examine(ids));
    }
    if (isFull) {
      nextFullLook = now.plus(BETWEEN_FULL_LOOKS);
    }
    unmatched.set(store.count(Indices.KILLS, Queries.term("state", KillState.UNRESOLVED.word())));
  }

  /** The newest first, as of the last refresh; in any state where none is asked for. */
  List<Line> list(Optional<KillState> state, Optional<String> source, int most) {
    List<Query> all = new ArrayList<>();
    state.ifPresent(it -> all.add(Queries.term("state", it.word())));
    source.ifPresent(it -> all.add(Queries.term("source", it)));
    return search(Queries.all(all.toArray(Query[]::new)), most)
        .map(found -> new Line(found.id(), found.content()))
        .toList();
  }

  /** One kill, at once. */
  Optional<Line> find(String id) {
    return desk.find(id).map(kill -> new Line(id, kill));
  }

  /** Has that story killed by an open kill; empty where there is no such kill. */
  Optional<Line> resolve(String id, ArticleId story, String by) {
    Optional<Line> line = settle(id, kill -> kill.resolving(story.value(), by, clock.instant()));
    line.filter(it -> it.kill.state() == KillState.RESOLVING)
        .ifPresent(it -> carryOut(List.of(it.kill)));
    return line;
  }

  /** Takes an open kill from the list; empty where there is no such kill. */
  Optional<Line> dismiss(String id, String by, String reason) {
    return settle(id, kill -> kill.dismissed(by, reason, clock.instant()));
  }

  private Optional<Line> settle(String id, UnaryOperator<NamedKill> how) {
    return desk.settle(id, kill -> kill.isOpen() ? how.apply(kill) : kill)
        .map(kill -> new Line(id, kill));
  }

  private void carryOut(List<NamedKill> kills) {
    if (!kills.isEmpty()) {
      carrying.accept(kills.stream().map(NamedKill::control).toList());
      desk.carriedOut(kills);
    }
  }

  private Stream<StoredDocument<NamedKill>> search(Query query, int most) {
    return store
        .search(Indices.KILLS, query, most, NamedKill.class, List.of(), List.of(NEWEST_FIRST))
        .stream();
  }
}
