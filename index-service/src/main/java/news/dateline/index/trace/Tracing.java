package news.dateline.index.trace;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.dateline.article.DeliveryNote;
import news.dateline.index.control.AuditLog;
import news.dateline.index.letter.ReceiptLetters.Told;
import news.dateline.index.receipt.ReceiptDocument;
import news.dateline.index.receipt.ReceiptLines;
import news.dateline.index.receipt.ReceiptLines.Line;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.trace.ReceiptTrace.Known;
import news.dateline.index.trace.ReceiptTrace.Other;
import org.jspecify.annotations.Nullable;

/**
 * Follows deliveries: what their receipts say, where the articles stand now, and, of what is not
 * settled, what the broker has of it.
 */
final class Tracing {
  private static final int STORIES = 20; // a slug such as SPORT is many a story's
  private static final int LOOKED_AT = 500; // receipts in which those stories are looked for

  private static final int CONTROLS = 50; // more were never done to a story

  private final DocumentStore store;
  private final AuditLog audit;
  private final ReceiptLines receipts;
  private final BrokerLook broker;
  private final Clock clock;

  Tracing(DocumentStore store, BrokerLook broker, Clock clock) {
    this.store = store;
    this.audit = new AuditLog(store);
    this.receipts = new ReceiptLines(store);
    this.broker = broker;
    this.clock = clock;
  }

  /** What is known; empty where nothing is. */
  Optional<TraceView> of(TraceQuestion question) {
    Set<String> found = articleIds(question);
    List<String> articleIds = found.stream().limit(STORIES).toList();
    Query which = which(question, articleIds);
    List<Line> lines = receipts.newest(which, question.most());
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    long total = lines.size() < question.most() ? lines.size() : receipts.count(which);
    Set<String> told = new LinkedHashSet<>(articleIds);
    lines.stream()
        .map(line -> line.receipt().articleId())
        .filter(Objects::nonNull)
        .forEach(told::add);
    Map<String, ArticleNow> now = now(told);
    Map<String, Other> winners = winners(lines);
    Map<String, Told> letters = broker.letters(ended(lines, ReceiptDocument.DEAD_LETTERED));
    Map<String, List<Hop>> inFlight = broker.hops(ended(lines, ReceiptDocument.IN_FLIGHT));
    return Optional.of(
        new TraceView(
            question.text(),
            clock.instant(),
            told.stream().map(id -> new TraceView.Story(id, now.get(id))).toList(),
            found.size() > STORIES,
            total,
            audit.ofArticles(told, CONTROLS),
            lines.stream()
                .map(
                    line ->
                        ReceiptTrace.of(
                            line,
                            new Known(
                                winners.get(String.valueOf(line.receipt().by())),
                                letters.get(line.receiptId()),
                                inFlight.getOrDefault(line.receiptId(), List.of()),
                                Optional.ofNullable(
                                    now.get(String.valueOf(line.receipt().articleId()))))))
                .toList()));
  }

  /** The stories that it names, those with the newest deliveries first. */
  private Set<String> articleIds(TraceQuestion question) {
    List<String> byUri =
        store
            .search(
                Indices.ARTICLES, question.articles(), STORIES, ArticleNow.class, ArticleNow.FIELDS)
            .stream()
            .map(StoredDocument::id)
            .toList();
    return receipts.newest(question.stories(byUri), LOOKED_AT).stream()
        .map(line -> line.receipt().articleId())
        .filter(Objects::nonNull)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Query which(TraceQuestion question, Collection<String> articleIds) {
    return Queries.any(
        Stream.concat(
                question.deliveries().stream(), Stream.of(Queries.terms("articleId", articleIds)))
            .toList());
  }

  private Map<String, ArticleNow> now(Collection<String> articleIds) {
    Map<String, ArticleNow> now = new HashMap<>();
    store
        .read(Indices.ARTICLES, articleIds, ArticleNow.class, ArticleNow.FIELDS)
        .forEach((id, document) -> now.put(id, document.content()));
    return now;
  }

  /** What the receipts lost to, by receipt id. */
  private Map<String, Other> winners(List<Line> lines) {
    Map<String, Line> known =
        lines.stream().collect(Collectors.toMap(Line::receiptId, line -> line));
    Set<String> by =
        lines.stream()
            .map(line -> line.receipt().by())
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<String> missing = by.stream().filter(id -> !known.containsKey(id)).toList();
    receipts.find(missing).forEach(line -> known.put(line.receiptId(), line));
    return by.stream().collect(Collectors.toMap(id -> id, id -> other(id, known.get(id))));
  }

  private static Other other(String receiptId, @Nullable Line line) {
    DeliveryNote note = line == null ? null : line.receipt().note();
    return new Other(receiptId, note == null ? null : note.version());
  }

  private static Map<String, Line> ended(List<Line> lines, String outcome) {
    Map<String, Line> ended = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.receipt().outcome().equals(outcome))
        .forEach(line -> ended.put(line.receiptId(), line));
    return ended;
  }
}
