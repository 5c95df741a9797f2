package news.dateline.index.control;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import news.dateline.article.ArticleCodec;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.tracing.ArticleLog;
import news.dateline.tracing.TraceContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Links items that kill others with the stories they mean. Each kill is a document of the worklist;
 * that says which story is meant before that is killed, so a repeat finds the same one. Several
 * instances may do so at once: of two that change a document one sees the other.
 */
public final class KillDesk {
  private static final Logger LOG = LoggerFactory.getLogger(KillDesk.class);

  private final DocumentStore store;
  private final KillMatching matching;
  private final Clock clock;

  /** A desk over {@code store}; names are looked for among the stories of a window, both ways. */
  public KillDesk(DocumentStore store, DocumentSearches versions, Duration window, Clock clock) {
    this.store = store;
    this.matching = new KillMatching(store, versions, window);
    this.clock = clock;
  }

  /**
   * Writes down whom these kill; returns what is to be done to those of which it is known. Harmless
   * to repeat.
   *
   * @param traces of the notices, by their receipts
   */
  public List<NamedKill> open(
      List<Notice> notices, Function<String, Optional<TraceContext>> traces) {
    Map<String, NamedKill> kills = new LinkedHashMap<>();
    notices.stream().flatMap(Notice::kills).forEach(kill -> kills.putIfAbsent(kill.id(), kill));
    if (kills.isEmpty()) {
      return List.of();
    }
    Set<String> created = create(kills);
    List<NamedKill> known = examine(kills.keySet());
    Set<String> knownIds = known.stream().map(NamedKill::id).collect(Collectors.toSet());
    kills.forEach(
        (id, kill) -> {
          if (created.contains(id) && !knownIds.contains(id)) {
            tell(kill, traces.apply(kill.receiptId()).orElse(null));
          }
        });
    return known;
  }

  /** Looks again for the stories that open kills mean; returns those of which it is known. */
  List<NamedKill> examine(Collection<String> ids) {
    Map<String, StoredDocument<NamedKill>> stored = read(ids);
    List<NamedKill> open =
        stored.values().stream().map(StoredDocument::content).filter(NamedKill::isOpen).toList();
    Map<NamedKill, List<String>> stories = matching.stories(open);
    Set<String> meant =
        stories.values().stream()
            .filter(found -> found.size() == 1)
            .map(List::getFirst)
            .collect(Collectors.toSet());
    Map<String, NamedKill> next = new LinkedHashMap<>();
    stories.forEach((kill, found) -> next.put(kill.id(), matching(kill, found, meant)));
    write(stored, next);
    return read(ids).values().stream()
        .map(StoredDocument::content)
        .filter(kill -> kill.state() == KillState.RESOLVING)
        .toList();
  }

  /** Of several stories that a slug fits the one is meant that the item's number says, too. */
  private NamedKill matching(NamedKill kill, List<String> found, Set<String> meant) {
    List<String> both = found.stream().filter(meant::contains).toList();
    return kill.matching(both.size() == 1 ? both : found, clock.instant());
  }

  /** Notes that the stories of these are killed. */
  public void carriedOut(List<NamedKill> kills) {
    var _ = change(kills.stream().map(NamedKill::id).toList(), NamedKill::resolved);
  }

  /** The one of that id. */
  Optional<NamedKill> find(String id) {
    return Optional.ofNullable(read(List.of(id)).get(id)).map(StoredDocument::content);
  }

  /** Changes the one of that id; empty where there is none. */
  Optional<NamedKill> settle(String id, UnaryOperator<NamedKill> how) {
    return Optional.ofNullable(change(List.of(id), how).get(id));
  }

  private Map<String, NamedKill> change(Collection<String> ids, UnaryOperator<NamedKill> how) {
    while (true) {
      Map<String, StoredDocument<NamedKill>> stored = read(ids);
      Map<String, NamedKill> next = new LinkedHashMap<>();
      stored.forEach((id, kill) -> next.put(id, how.apply(kill.content())));
      if (write(stored, next)) {
        return next;
      }
    }
  }

  private Map<String, StoredDocument<NamedKill>> read(Collection<String> ids) {
    return store.read(Indices.KILLS, ids, NamedKill.class, List.of());
  }

  /** The ids of those that were not written down before. */
  private Set<String> create(Map<String, NamedKill> kills) {
    Set<String> created = new HashSet<>();
    List<DocumentWrite> writes = new ArrayList<>();
    kills.forEach(
        (id, kill) ->
            writes.add(new DocumentWrite(Indices.KILLS, id, ArticleCodec.encode(kill), null)));
    List<WriteOutcome> outcomes = store.write(writes);
    for (int i = 0; i < outcomes.size(); i++) {
      requireUsable(outcomes.get(i));
      if (outcomes.get(i) instanceof WriteOutcome.Written) {
        created.add(writes.get(i).id());
      }
    }
    return created;
  }

  /** Whether nobody else has written one of them meanwhile. */
  private boolean write(
      Map<String, StoredDocument<NamedKill>> stored, Map<String, NamedKill> next) {
    List<DocumentWrite> writes = new ArrayList<>();
    next.forEach(
        (id, kill) -> {
          StoredDocument<NamedKill> before = stored.get(id);
          if (before != null && !kill.equals(before.content())) {
            writes.add(
                new DocumentWrite(Indices.KILLS, id, ArticleCodec.encode(kill), before.seen()));
          }
        });
    List<WriteOutcome> outcomes = store.write(writes);
    outcomes.forEach(KillDesk::requireUsable);
    return outcomes.stream().allMatch(WriteOutcome.Written.class::isInstance);
  }

  private static void requireUsable(WriteOutcome outcome) {
    outcome.requireUsable("kill-unwritten", "a kill could not be written down");
  }

  private static void tell(NamedKill kill, @Nullable TraceContext trace) {
    try (ArticleLog _ = ArticleLog.about(kill.articleId(), trace)) {
      LOG.warn(
          "the item received as {} is to {} {} of {}, and which story that is is not known: ./dateline kills",
          kill.receiptId(),
          kill.deed().word(),
          kill.target(),
          kill.source());
    }
  }
}
