package news.dateline.index.change;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleId;
import news.dateline.article.Change;
import news.dateline.article.ChangeKind;
import news.dateline.e2e.Newsroom;
import news.dateline.e2e.RunningSystem;
import news.dateline.index.document.ChangeMark;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.DocumentWrite;
import news.dateline.index.store.IndexCopy;
import news.dateline.index.store.Indices;
import news.dateline.index.store.StoredDocument;
import news.dateline.index.store.WriteOrder;
import news.dateline.index.store.WriteOutcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Looks while others write, at an index of the test's own on the real node. */
@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class LooksIT {
  private static final String ALIAS = "looked-at";
  private static final String FIRST = ALIAS + "-000001";
  private static final String SECOND = ALIAS + "-000002";
  private static final int DOCUMENTS = 12;
  private static final int WRITES = Integer.getInteger("dateline.looks.writes", 150);
  private static final int LOOKS = 6;
  private static final long SEED = Long.getLong("dateline.looks.seed", 20261129);

  private ElasticsearchClient client;
  private DocumentStore store;

  /** Of the present phase. */
  private final AtomicInteger looks = new AtomicInteger();

  /** The marks of each document, in the order of their writes. */
  private final Map<String, List<String>> marks = new ConcurrentHashMap<>();

  @BeforeEach
  void anIndex(Newsroom newsroom) throws IOException {
    client = newsroom.client();
    store = new DocumentStore(client, new SimpleMeterRegistry(), Clock.systemUTC());
    create(FIRST, ALIAS);
  }

  @AfterEach
  void noIndex() throws IOException {
    client.indices().delete(delete -> delete.index(FIRST, SECOND).ignoreUnavailable(true));
    client.close();
  }

  @Test
  void eachMarkThatStandsIsToldOnceWhoeverWritesAgainMeanwhileAndAcrossAReindex() throws Exception {
    WriteOrder order = new WriteOrder(client, store, ALIAS);
    List<Change> told = new ArrayList<>();
    Position from = Position.before(order.end(), Instant.EPOCH);
    from = writeAndLook(order, from, told);
    // The last writes before the swap are not looked at before it.
    write(new Random(SEED + 2));
    create(SECOND, "looked-at-next");
    new IndexCopy(client, FIRST, "looked-at-next").copy(_ -> {});
    client
        .indices()
        .updateAliases(
            update ->
                update
                    .actions(swap -> swap.removeIndex(index -> index.index(FIRST)))
                    .actions(swap -> swap.add(add -> add.index(SECOND).alias(ALIAS))));
    from = writeAndLook(order, from, told);
    from = look(order, from, told);

    assertThat(from.index()).isEqualTo(SECOND);
    assertThat(told.stream().map(Change::id)).as("seed %d", SEED).doesNotHaveDuplicates();
    Map<String, List<String>> toldOf =
        told.stream()
            .collect(
                Collectors.groupingBy(
                    change -> change.articleId().value(),
                    Collectors.mapping(Change::id, Collectors.toList())));
    marks.forEach(
        (id, all) -> {
          List<String> those = toldOf.getOrDefault(id, List.of());
          assertThat(all).as("in order, seed %d, %s", SEED, id).containsSubsequence(those);
          assertThat(those).as("seed %d, %s", SEED, id).endsWith(all.getLast());
        });
    assertThat(told.size()).as("a look comes between most").isGreaterThan(3 * DOCUMENTS);
  }

  private Position writeAndLook(WriteOrder order, Position from, List<Change> told)
      throws Exception {
    Position reached = from;
    looks.set(0);
    try (ExecutorService writers = Executors.newFixedThreadPool(2)) {
      Future<?> one = writers.submit(() -> write(new Random(SEED)));
      Future<?> other = writers.submit(() -> write(new Random(SEED + 1)));
      try {
        while (!one.isDone() || !other.isDone()) {
          reached = look(order, reached, told);
          looks.incrementAndGet();
        }
      } finally {
        looks.set(LOOKS); // where a look failed, the writers end all the same
      }
      one.get();
      other.get();
    }
    return reached;
  }

  private static Position look(WriteOrder order, Position from, List<Change> told) {
    WriteOrder.End end = order.end();
    order.refresh(end.index());
    Position reached = from;
    while (!reached.hasReached(end)) {
      Look look = Look.after(reached, order, end, Instant.now());
      told.addAll(look.changes());
      reached = look.until();
    }
    return reached;
  }

  /**
   * As writers do: some change what is seen, some write the document again for another reason. They
   * go on until there were looks between, however slow those are.
   */
  private void write(Random random) {
    List<String> ids =
        IntStream.range(0, DOCUMENTS)
            .mapToObj(i -> ArticleId.of("looks", "tag:" + i).value())
            .toList();
    for (int i = 0; i < WRITES || looks.get() < LOOKS; i++) {
      String id = ids.get(random.nextInt(DOCUMENTS));
      StoredDocument<ObjectNode> stored =
          store.read(ALIAS, List.of(id), ObjectNode.class, List.of()).get(id);
      boolean isChange = stored == null || random.nextInt(3) == 0;
      String mark = UUID.randomUUID().toString();
      ObjectNode document = isChange ? changed(id, mark) : carried(Objects.requireNonNull(stored));
      List<String> ofDocument = marks.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>());
      synchronized (ofDocument) { // so that the oracle has their order
        boolean written =
            store
                    .write(
                        List.of(
                            new DocumentWrite(
                                ALIAS,
                                id,
                                ArticleCodec.mapper().writeValueAsBytes(document),
                                seen(stored))))
                    .getFirst()
                instanceof WriteOutcome.Written;
        if (written && isChange) {
          ofDocument.add(mark);
        }
      }
    }
  }

  private static DocumentWrite.@Nullable Seen seen(@Nullable StoredDocument<ObjectNode> stored) {
    return stored == null ? null : stored.seen();
  }

  private static ObjectNode changed(String id, String mark) {
    ObjectNode document =
        ArticleCodec.mapper()
            .createObjectNode()
            .put("uri", "tag:" + id)
            .put("source", "looks")
            .put("visibility", "live")
            .put("receiptId", "receipt");
    document
        .putObject("change")
        .put("id", mark)
        .put("kind", ChangeKind.CHANGED.label())
        .put("at", Instant.now().toString());
    return document;
  }

  private static ObjectNode carried(StoredDocument<ObjectNode> stored) {
    ObjectNode document = stored.content().deepCopy();
    ChangeMark.carry(document, stored.seen().index(), stored.seen().seqNo());
    return document;
  }

  private void create(String index, String alias) throws IOException {
    try (InputStream template =
        Indices.class.getResourceAsStream("/elasticsearch/articles.template.json")) {
      JsonNode mappings = ArticleCodec.mapper().readTree(template).at("/template/mappings");
      client
          .indices()
          .create(
              create ->
                  create
                      .withJson(new StringReader("{\"mappings\": %s}".formatted(mappings)))
                      .index(index)
                      .settings(
                          settings ->
                              settings.numberOfReplicas("0").refreshInterval(t -> t.time("1s")))
                      .aliases(alias, it -> it.isWriteIndex(true)));
    }
  }
}
