package news.dateline.index.searchable;

import static java.util.Comparator.naturalOrder;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;
import news.dateline.article.Article;
import news.dateline.article.ArticleOrder;
import news.dateline.article.PubStatus;
import news.dateline.index.judge.Standing;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.store.Queries;
import news.dateline.index.store.StoredDocument;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.ArticleLog;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Measures how long live articles and kills take from their receipt until a search finds them, by
 * searching: what this instance has written is asked for until it is there. Thread-safe.
 */
public final class SearchLatency {
  private static final Logger LOG = LoggerFactory.getLogger(SearchLatency.class);
  private static final int MOST = 500; // some seconds of much news; of a flood these stand for all
  private static final int PAGE = 500; // ids of one search

  /** By how much clocks differ; one that is further ahead is not believed. */
  private static final Duration OTHER_CLOCKS = Duration.ofMinutes(1);

  /** What no search finds by then is as late as that: something is wrong with the index. */
  private static final Duration GIVEN_UP = Duration.ofMinutes(10);

  private final DocumentStore store;
  private final MeterRegistry meters;
  private final Timer killLatency;
  private final InstantSource clock;
  private final Queue<Awaited> articles = new LinkedBlockingQueue<>(MOST);
  private final Queue<Awaited> kills = new ConcurrentLinkedQueue<>(); // few, and none goes unseen

  /** Latencies as searches of {@code store} show them. */
  public SearchLatency(DocumentStore store, MeterRegistry meters, InstantSource clock) {
    this.store = store;
    this.meters = meters;
    this.clock = clock;
    this.killLatency = IndexMeter.KILL_LATENCY.timer(meters);
  }

  /**
   * The article was written with this order, and may be seen. Where there is no room others stand
   * for it.
   */
  public void written(Article article, ArticleOrder order) {
    var _ =
        articles.offer(
            new Awaited(
                article.id().value(),
                article.receivedAt(),
                since(article.receivedAt()),
                false,
                IndexMeter.SEARCHABLE_LATENCY.timer(meters, article.source()),
                found ->
                    found.pubStatus() == PubStatus.CANCELED
                        || found.order() == null
                        || found.order().compareTo(order) >= 0));
  }

  /** The article's document was emptied by a kill that came in at that time. */
  public void killed(String articleId, Instant receivedAt) {
    kills.add(
        new Awaited(
            articleId,
            receivedAt,
            since(receivedAt),
            true,
            killLatency,
            found -> found.pubStatus() == PubStatus.CANCELED));
  }

  /**
   * Looks for all that is awaited; to be called some times a second by one thread.
   *
   * @throws UnavailableException if Elasticsearch is away: it is looked for again
   */
  void tick() {
    look(kills);
    look(articles);
  }

  private Instant since(Instant receivedAt) {
    Instant now = clock.instant();
    return (receivedAt.isBefore(now) ? receivedAt : now).minus(OTHER_CLOCKS);
  }

  private void look(Queue<Awaited> awaited) {
    List<Awaited> all = new ArrayList<>(awaited);
    for (int from = 0; from < all.size(); from += PAGE) {
      awaited.removeAll(over(all.subList(from, Math.min(from + PAGE, all.size()))));
    }
  }

  /** Those of the page that are not awaited any more. */
  private Set<Awaited> over(List<Awaited> page) {
    Set<String> ids = page.stream().map(Awaited::articleId).collect(Collectors.toSet());
    Instant first = page.stream().map(Awaited::since).min(naturalOrder()).orElseThrow();
    Map<String, Standing> found =
        store
            .search(
                Indices.ARTICLES,
                Queries.ids(ids, first),
                ids.size(),
                Standing.class,
                Standing.FIELDS)
            .stream()
            .collect(Collectors.toMap(StoredDocument::id, StoredDocument::content));
    Instant now = clock.instant();
    Set<Awaited> over = new HashSet<>();
    for (Awaited one : page) {
      Standing document = found.get(one.articleId());
      Duration latency = Duration.between(one.receivedAt(), now);
      if (document != null && one.seen().test(document)) {
        one.latency().record(latency.isNegative() ? Duration.ZERO : latency); // two clocks
        over.add(one);
      } else if (latency.compareTo(GIVEN_UP) > 0) {
        one.latency().record(latency);
        over.add(one);
        giveUp(one);
      }
    }
    return over;
  }

  /** An article that is late is one of many in a figure; a text that may be there is not. */
  private static void giveUp(Awaited one) {
    if (one.isKill()) {
      try (ArticleLog _ = ArticleLog.about(one.articleId())) {
        LOG.warn(
            "no search shows article {} as killed, {} minutes after that was received, and none is made any more: ./dateline trace {}",
            one.articleId(),
            GIVEN_UP.toMinutes(),
            one.articleId());
      }
    }
  }
}
