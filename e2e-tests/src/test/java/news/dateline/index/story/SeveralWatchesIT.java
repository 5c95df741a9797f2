package news.dateline.index.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.dateline.article.Article;
import news.dateline.article.TestArticles;
import news.dateline.e2e.Newsroom;
import news.dateline.e2e.RunningSystem;
import news.dateline.index.document.ArticleDocumentMapper;
import news.dateline.index.document.Carried;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.Indices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Instances that work at once, one of them a zombie, on the real node. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class SeveralWatchesIT {
  private static final int STORIES = 15;
  private static final int WORDS = 80;
  private static final long SEED = 20261129;
  // Long before what the running service looks at, unless it has only begun.
  private static final Clock LONG_AGO =
      Clock.fixed(Instant.parse("2020-03-12T00:00:00Z"), ZoneOffset.UTC);

  private final Random random = new Random(SEED);
  private ElasticsearchClient client;
  private DocumentStore store;

  @BeforeEach
  void connect(Newsroom newsroom) {
    client = newsroom.client();
    // The index-service may be making them, too.
    Newsroom.eventually(
        () -> {
          new Indices(client).ensure();
          return true;
        });
    store = new DocumentStore(client, new SimpleMeterRegistry(), Clock.systemUTC());
  }

  @AfterEach
  void disconnect() throws Exception {
    client.close();
  }

  @Test
  void twoAtOnceEndInTheSameStories() throws Exception {
    Map<String, Integer> storyByArticle = new HashMap<>();
    List<DocumentWrite> writes = new ArrayList<>();
    for (int story = 0; story < STORIES; story++) {
      String text = text();
      for (int copy = 0; copy < 3; copy++) {
        Article article = article("tag:watches-%d-%d".formatted(story, copy), text);
        storyByArticle.put(article.id().value(), story);
        writes.add(write(article));
      }
    }
    store.writeVisibly(writes);
    try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
      Future<?> one = instances.submit(work(storyByArticle.keySet().stream().toList()));
      Future<?> other = instances.submit(work(storyByArticle.keySet().stream().toList()));
      one.get();
      other.get();
    }
    Map<Integer, String> names = new HashMap<>();
    store
        .read(Indices.ARTICLES, storyByArticle.keySet(), Copy.Fields.class, Copy.Fields.NAMES)
        .forEach(
            (id, document) ->
                assertThat(document.content().storyId())
                    .as("seed %d, article %s", SEED, id)
                    .isEqualTo(
                        names.computeIfAbsent(
                            storyByArticle.get(id), story -> document.content().storyId())));
    assertThat(names.values()).doesNotHaveDuplicates().hasSize(STORIES);
  }

  @Test
  void theTurnPassesOnOnceItsHolderIsSilentAndHeIsToldSo() {
    String id = "shift-" + UUID.randomUUID();
    Clock later = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1));
    Instant upTo = Instant.parse("2026-03-11T10:00:00Z");
    Shift holder = new Shift(store, id, Clock.systemUTC());
    assertThat(holder.take()).contains(Instant.EPOCH);
    assertThat(holder.report(upTo)).isTrue();
    assertThat(new Shift(store, id, Clock.systemUTC()).take()).isEmpty();
    assertThat(holder.take()).contains(upTo);

    assertThat(new Shift(store, id, later).take()).contains(upTo);
    assertThat(holder.report(upTo.plusSeconds(1))).isFalse();
    assertThat(holder.take()).isEmpty();
  }

  /** Three passes in orders of their own: what has met a conflict is looked at again. */
  private Runnable work(List<String> articleIds) {
    List<String> order = new ArrayList<>(articleIds);
    Collections.shuffle(order, random);
    Placing placing =
        new Placing(
            store,
            new DocumentSearches(client, Indices.ARTICLES),
            new SimpleMeterRegistry(),
            LONG_AGO);
    return () -> {
      for (int pass = 0; pass < 3; pass++) {
        placing.place(order);
        store.refresh(Indices.ARTICLES);
      }
    };
  }

  private String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < WORDS; i++) {
      text.append(Long.toString(random.nextLong(1L << 20), Character.MAX_RADIX)).append(' ');
    }
    return text.toString().replaceAll("[0-9]", "x");
  }

  private static Article article(String uri, String text) {
    return TestArticles.article(uri, uri).bodyText(text).build();
  }

  private static DocumentWrite write(Article article) {
    byte[] document =
        ArticleDocumentMapper.map(
            TestArticles.enriched(article), "reading", Carried.NOTHING, LONG_AGO.instant());
    return new DocumentWrite(Indices.ARTICLES, article.id().value(), document, null);
  }
}
