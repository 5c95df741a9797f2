package news.dateline.benchmarks.lanes;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.local.Ports;
import tools.jackson.databind.JsonNode;

/**
 * Readers of the desk, who look at so many pages a second: of ten, three of Now, three of Search,
 * two articles, and two of all others. The time runs from when a page was due to be asked for.
 */
final class PageViews implements AutoCloseable {
  private static final int READERS = 32;
  private static final int OK = 200;
  private static final int STORIES = 200;
  private static final List<String> OTHERS = List.of("/coming", "/map", "/health", "/search");

  private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(READERS);
  private final LoopbackHttp http = new LoopbackHttp();
  private final AtomicInteger failed = new AtomicInteger();
  private final Random random = new Random(1);
  private final List<String> articles = new ArrayList<>();
  private final List<String> words = new ArrayList<>();
  private final List<String> people = new ArrayList<>();
  private final Latencies latencies;
  private final String desk;

  /** Reads what there is to look at. */
  PageViews(Ports ports, Latencies latencies) throws NoAnswerException {
    this.latencies = latencies;
    this.desk = ports.deskUri();
    String stories =
        ports.elasticsearchUri() + "/articles-live/_search?_source=headline,people&size=" + STORIES;
    for (JsonNode story : http.get(stories).json().at("/hits/hits")) {
      articles.add(story.path("_id").asString());
      words.addAll(List.of(story.at("/_source/headline").asString("").split("\\W+")));
      story.at("/_source/people").forEach(person -> people.add(person.asString()));
    }
    words.removeIf(word -> word.length() < 4);
  }

  void start(int perSecond) {
    long period = TimeUnit.SECONDS.toNanos(1) / perSecond;
    long first = System.nanoTime();
    AtomicInteger number = new AtomicInteger();
    var _ =
        threads.scheduleAtFixedRate(
            () -> threads.execute(view(first + number.getAndIncrement() * period)),
            0,
            period,
            TimeUnit.NANOSECONDS);
  }

  /** Pages that did not come, or came with another status than 200. */
  int failed() {
    return failed.get();
  }

  private Runnable view(long dueNanos) {
    String page = page();
    return () -> {
      try {
        if (http.get(desk + page).status() == OK) {
          latencies.add(Duration.ofNanos(System.nanoTime() - dueNanos));
        } else {
          failed.incrementAndGet();
        }
      } catch (NoAnswerException _) {
        failed.incrementAndGet();
      }
    };
  }

  private synchronized String page() {
    return switch (random.nextInt(10)) {
      case 0, 1, 2 -> "/";
      case 3, 4, 5 -> "/search?q=" + encoded(words);
      case 6, 7 -> "/articles/" + any(articles);
      case 8 -> "/entities/people?name=" + encoded(people);
      default -> any(OTHERS);
    };
  }

  private String any(List<String> choice) {
    return choice.get(random.nextInt(choice.size()));
  }

  private String encoded(List<String> choice) {
    return URLEncoder.encode(any(choice), StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    threads.shutdownNow();
    http.close();
  }
}
