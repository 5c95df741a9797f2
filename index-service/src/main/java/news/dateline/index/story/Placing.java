package news.dateline.index.story;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.ArticleCodec;
import news.dateline.article.Hashes;
import news.dateline.index.document.ChangeMark;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOutcome;
import news.dateline.tracing.ArticleLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.node.ObjectNode;

/** Puts articles into stories. */
final class Placing {
  private static final Logger LOG = LoggerFactory.getLogger(Placing.class);
  private static final int TOGETHER = 4; // each may bring 25 texts of a megabyte along

  private final DocumentStore store;
  private final Copies copies;
  private final MeterRegistry meters;
  private final Timer duration;
  private final Clock clock;

  Placing(DocumentStore store, DocumentSearches searches, MeterRegistry meters, Clock clock) {
    this.store = store;
    this.copies = new Copies(searches);
    this.meters = meters;
    this.clock = clock;
    List.of("joined", "left").forEach(outcome -> IndexMeter.STORY_MOVES.counter(meters, outcome));
    this.duration = IndexMeter.STORY_SEARCH_DURATION.timer(meters);
  }

  /** Puts each of these into its story, and then those that have to follow. */
  void place(Collection<String> articleIds) {
    Set<String> placed = new HashSet<>(articleIds); // each once, so that an end is certain
    List<String> open = List.copyOf(placed);
    while (!open.isEmpty()) {
      List<String> next = new ArrayList<>();
      for (int from = 0; from < open.size(); from += TOGETHER) {
        next.addAll(placeTogether(open.subList(from, Math.min(from + TOGETHER, open.size()))));
      }
      open = next.stream().filter(placed::add).toList();
    }
  }

  /** Returns those to look at again. */
  private List<String> placeTogether(List<String> articleIds) {
    Map<String, StoredDocument<Copy.Fields>> documents =
        store.read(Indices.ARTICLES, articleIds, Copy.Fields.class, Copy.Fields.NAMES);
    List<Copy> visible =
        documents.values().stream()
            .flatMap(document -> document.content().of(document.id()).stream())
            .toList();
    List<Move> moves = new ArrayList<>();
    List<String> toLookAtAgain = new ArrayList<>();
    for (Kin kin : duration.record(() -> copies.kinOf(visible))) {
      Copy copy = kin.self();
      Optional<String> found = kin.story();
      String story = found.orElseGet(() -> Hashes.base32(copy.id(), copy.receiptId()));
      if (!story.equals(copy.storyId())) {
        String outcome = found.isPresent() ? "joined" : "left";
        DocumentWrite.Seen seen = Objects.requireNonNull(documents.get(copy.id())).seen();
        moves.add(new Move(copy.id(), seen, story, outcome));
      }
      toLookAtAgain.addAll(kin.toLookAtAgain(story));
    }
    write(moves);
    return toLookAtAgain;
  }

  /**
   * Changes the stories of documents and nothing else. One that has been written since it was
   * looked at stays as it is: it will be looked at again.
   */
  private void write(List<Move> moves) {
    Map<String, StoredDocument<ObjectNode>> documents =
        store.read(
            Indices.ARTICLES,
            moves.stream().map(Move::articleId).toList(),
            ObjectNode.class,
            List.of());
    List<Move> open =
        moves.stream()
            .filter(
                move -> {
                  StoredDocument<ObjectNode> document = documents.get(move.articleId);
                  return document != null && document.seen().equals(move.seen);
                })
            .toList();
    List<WriteOutcome> outcomes =
        store.write(open.stream().map(move -> write(move, documents)).toList());
    for (int i = 0; i < outcomes.size(); i++) {
      Move move = open.get(i);
      switch (outcomes.get(i)) {
        case WriteOutcome.Written ignored ->
            IndexMeter.STORY_MOVES.counter(meters, move.outcome).increment();
        case WriteOutcome.Conflict ignored -> {}
        case WriteOutcome.Rejected(String reason, String _) -> {
          try (ArticleLog _ = ArticleLog.about(move.articleId)) {
            LOG.error("{} cannot be put into its story: {}", move, reason);
          }
        }
      }
    }
  }

  private DocumentWrite write(Move move, Map<String, StoredDocument<ObjectNode>> documents) {
    ObjectNode document = Objects.requireNonNull(documents.get(move.articleId)).content();
    ChangeMark.carry(document, move.seen.index(), move.seen.seqNo());
    document.put("storyId", move.story);
    document.put("indexedAt", clock.instant().toString());
    return new DocumentWrite(
        Indices.ARTICLES,
        move.articleId,
        ArticleCodec.mapper().writeValueAsBytes(document),
        move.seen);
  }

  private record Move(String articleId, DocumentWrite.Seen seen, String story, String outcome) {}
}
