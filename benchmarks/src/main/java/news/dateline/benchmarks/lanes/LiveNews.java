package news.dateline.benchmarks.lanes;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.client.Shipment;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.sample.GeneratedItem;
import news.dateline.launcher.sample.SampleRole;
import news.dateline.launcher.sample.WireGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Sends articles at a steady rate and finds out when a search sees each. The time runs from when an
 * article was due to be sent, so that a sender who is held up hides nothing, and ends with the
 * first of the searches, ten a second, that finds it.
 */
final class LiveNews implements AutoCloseable {
  private static final Duration BETWEEN_SEARCHES = Duration.ofMillis(100);
  private static final int MOST_WANTED = 1_000; // the oldest: looking must not cost more than news
  private static final String LATELY = "5m"; // older segments need not be looked into
  private static final int SENDERS = 8; // of which one held up does not hold up the next
  private static final Set<SampleRole> VISIBLE =
      EnumSet.of(SampleRole.STORY, SampleRole.DATES, SampleRole.FOREIGN);

  private final Map<String, Long> dueNanosById = new ConcurrentHashMap<>();
  private final AtomicInteger unsent = new AtomicInteger();
  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(SENDERS);
  private final LoopbackHttp http = new LoopbackHttp();
  private final Latencies latencies;
  private final ArticleSender sender;
  private final Iterator<GeneratedItem> items;
  private final String search;

  LiveNews(Ports ports, Latencies latencies, long seed) {
    this.latencies = latencies;
    this.sender = new ArticleSender(http, ports.ingestUri(), _ -> {});
    this.search = ports.elasticsearchUri() + "/articles-live/_search?ignore_unavailable=true";
    this.items =
        new WireGenerator(seed)
            .drip(Instant.now(), Duration.ofSeconds(1))
            .filter(item -> VISIBLE.contains(item.role()))
            .map(new OwnWords(seed)::tell)
            .iterator();
  }

  void start(int perSecond) {
    long period = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long first = System.nanoTime();
    AtomicInteger number = new AtomicInteger();
    var _ =
        threads.scheduleAtFixedRate(
            () -> threads.execute(sending(first + number.getAndIncrement() * period)),
            0,
            period,
            TimeUnit.NANOSECONDS);
    var _ =
        threads.scheduleWithFixedDelay(
            this::search, 0, BETWEEN_SEARCHES.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Articles that were not acknowledged, and those that no search has found yet. */
  String open() {
    return "%d not taken, %d not yet found".formatted(unsent.get(), dueNanosById.size());
  }

  boolean isAllFound() {
    return dueNanosById.isEmpty();
  }

  private synchronized GeneratedItem next() {
    return items.next();
  }

  private Runnable sending(long dueNanos) {
    GeneratedItem item = next();
    String id = ArticleId.of(item.source(), item.uri()).value();
    return () -> {
      dueNanosById.put(id, dueNanos);
      try {
        int status =
            sender
                .send(
                    Shipment.live(
                        item.source(),
                        item.bytes(),
                        item.contentType(),
                        null,
                        item.articleUri().orElse(null)))
                .status();
        if (status != 202) {
          unsent.incrementAndGet();
        }
      } catch (NoAnswerException _) {
        unsent.incrementAndGet();
      }
    };
  }

  private void search() {
    List<String> wanted =
        dueNanosById.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(MOST_WANTED)
            .map(Map.Entry::getKey)
            .toList();
    if (wanted.isEmpty()) {
      return;
    }
    var query = ArticleCodec.mapper().createObjectNode();
    query.put("size", 10_000).put("_source", false);
    var both = query.putObject("query").putObject("bool");
    both.putObject("must").putObject("range").putObject("indexedAt").put("gte", "now-" + LATELY);
    var ids = both.putObject("filter").putObject("ids").putArray("values");
    wanted.forEach(ids::add);
    try {
      for (JsonNode hit : http.post(search, query).json().at("/hits/hits")) {
        Long due = dueNanosById.remove(hit.path("_id").asString());
        if (due != null) {
          latencies.add(Duration.ofNanos(System.nanoTime() - due));
        }
      }
    } catch (NoAnswerException _) {
      // The next search finds it, and the time has run on.
    }
  }

  /** Sends no more; what is under way is no longer looked for. */
  @Override
  public void close() {
    threads.shutdownNow();
    http.close();
  }
}
