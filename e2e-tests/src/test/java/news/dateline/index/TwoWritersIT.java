package news.dateline.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.article.PubStatus;
import news.dateline.e2e.Newsroom;
import news.dateline.e2e.RunningSystem;
import news.dateline.index.History.Delivery;
import news.dateline.index.control.KillDesk;
import news.dateline.index.document.Retention;
import news.dateline.index.judge.Standing;
import news.dateline.index.receipt.ReceiptLedger;
import news.dateline.index.redaction.RedactionNotice;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.DeliveredBytes;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import news.dateline.tracing.Tracing;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Two instances, each with all deliveries in an order of its own, at once, on the real node. */
@ExtendWith(RunningSystem.class)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class TwoWritersIT {
  private static final int STORIES = Integer.getInteger("dateline.order.stories", 25);
  private static final int ORDERS = Integer.getInteger("dateline.order.orders", 2);
  private static final long SEED = Long.getLong("dateline.order.seed", 20261129);
  private static final int LARGEST_BATCH = 25;
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-03-12T00:00:00Z"), ZoneOffset.UTC);

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void anyOrderByTwoInstancesAtOnceEndsInTheSameDocuments(Newsroom newsroom) throws Exception {
    Random random = new Random(SEED);
    List<History> stories =
        IntStream.range(0, STORIES)
            .mapToObj(i -> History.random(random, "tag:two-writers-" + i))
            .toList();
    try (ElasticsearchClient client = newsroom.client()) {
      Map<String, String> first = Map.of();
      for (int order = 0; order < ORDERS; order++) {
        play(stories, random, newsroom, client);
        Map<String, String> documents = documents(stories, client);
        assertThat(standing(documents))
            .as("order %d, seed %d", order, SEED)
            .isEqualTo(ends(stories));
        first = first.isEmpty() ? documents : first;
        assertThat(documents).as("order %d, seed %d", order, SEED).isEqualTo(first);
        assertThat(count(client, Indices.VERSIONS, of(killed(stories)), "redacted", "true"))
            .as("versions of killed stories with their text")
            .isZero();
        assertThat(count(client, Indices.RECEIPTS, of(stories), "outcome", "duplicate"))
            .as("one receipt of each version is no duplicate; order %d, seed %d", order, SEED)
            .isEqualTo(versions(stories));
        forget(stories, client);
      }
    }
  }

  private void play(
      List<History> stories, Random random, Newsroom newsroom, ElasticsearchClient client)
      throws Exception {
    List<List<ConsumerRecord<String, byte[]>>> mine = batches(stories, random);
    List<List<ConsumerRecord<String, byte[]>>> others = batches(stories, random);
    DefaultKafkaProducerFactory<String, byte[]> producers =
        new DefaultKafkaProducerFactory<>(
            Map.of("bootstrap.servers", newsroom.system().ports().bootstrapServers()),
            new StringSerializer(),
            new ByteArraySerializer());
    try (ExecutorService instances = Executors.newFixedThreadPool(2)) {
      KafkaTemplate<String, byte[]> kafka = new KafkaTemplate<>(producers);
      Future<?> one = instances.submit(() -> work(lane(client, kafka), mine));
      Future<?> other = instances.submit(() -> work(lane(client, kafka), others));
      one.get();
      other.get();
      // A zombie wakes up with a batch that others have long worked off.
      work(lane(client, kafka), List.of(mine.getFirst()));
    } finally {
      producers.destroy();
    }
  }

  private static void work(ArticleLane lane, List<List<ConsumerRecord<String, byte[]>>> batches) {
    batches.forEach(batch -> lane.index(batch, () -> {}));
  }

  private ArticleLane lane(ElasticsearchClient client, KafkaTemplate<String, byte[]> kafka) {
    DocumentStore store = new DocumentStore(client, meters, Clock.systemUTC());
    VersionArchive versions = new VersionArchive(store);
    DeadLetters letters = new DeadLetters(kafka, meters, "two-writers", Tracing.off());
    ConsumerPause pause = new ConsumerPause(meters, "two-writers", Clock.systemUTC());
    DeletedText deletedText = new DeletedText(client, CLOCK);
    return new ArticleLane(
        new Indices(client),
        versions,
        new ArticleWriter(store, versions, new Retention(Map.of()), deletedText, CLOCK),
        new KillDesk(
            store, new DocumentSearches(client, Indices.VERSIONS), Duration.ofDays(7), CLOCK),
        new Settlement(meters, CLOCK),
        new ReceiptLedger(store),
        letters,
        deletedText,
        new RedactionNotice(new DeliveredBytes(client), kafka, meters, CLOCK),
        new BatchProcessing(letters, pause, Clock.systemUTC()),
        new IndexSpans(Tracing.off(), CLOCK));
  }

  private static List<List<ConsumerRecord<String, byte[]>>> batches(
      List<History> stories, Random random) {
    List<Delivery> deliveries =
        new ArrayList<>(stories.stream().flatMap(story -> story.deliveries().stream()).toList());
    Collections.shuffle(deliveries, random);
    List<List<ConsumerRecord<String, byte[]>>> batches = new ArrayList<>();
    for (int from = 0; from < deliveries.size(); ) {
      int to = Math.min(deliveries.size(), from + 1 + random.nextInt(LARGEST_BATCH));
      batches.add(deliveries.subList(from, to).stream().map(TwoWritersIT::message).toList());
      from = to;
    }
    return batches;
  }

  private static ConsumerRecord<String, byte[]> message(Delivery delivery) {
    return new ConsumerRecord<>(
        ArticleTopics.ENRICHED,
        0,
        0,
        delivery.enriched().article().id().value(),
        ArticleCodec.encode(delivery.enriched()));
  }

  private static Map<String, String> documents(List<History> stories, ElasticsearchClient client)
      throws IOException {
    Map<String, String> documents = new TreeMap<>();
    client
        .mget(mget -> mget.index(Indices.ARTICLES).ids(ids(stories)), JsonNode.class)
        .docs()
        .forEach(doc -> documents.put(doc.result().id(), ownWords(doc.result().source())));
    return documents;
  }

  /** When a document was written, in place of which, and whose story it is, is not the judge's. */
  private static String ownWords(@Nullable JsonNode source) {
    ObjectNode document = (ObjectNode) Objects.requireNonNull(source);
    document.remove(List.of("indexedAt", "storyId", "change"));
    return document.toString();
  }

  private static Map<String, Standing> standing(Map<String, String> documents) {
    Map<String, Standing> standing = new HashMap<>();
    documents.forEach(
        (id, json) -> standing.put(id, ArticleCodec.mapper().readValue(json, Standing.class)));
    return standing;
  }

  private static Map<String, Standing> ends(List<History> stories) {
    return stories.stream().collect(Collectors.toMap(History::articleId, History::end));
  }

  private static List<String> ids(List<History> stories) {
    return stories.stream().map(History::articleId).toList();
  }

  private static List<History> killed(List<History> stories) {
    return stories.stream().filter(story -> story.end().pubStatus() == PubStatus.CANCELED).toList();
  }

  private static Query of(List<History> stories) {
    List<FieldValue> ids = ids(stories).stream().map(FieldValue::of).toList();
    return Query.of(
        query -> query.terms(terms -> terms.field("articleId").terms(list -> list.value(ids))));
  }

  /** How many of those have another value in {@code field}. */
  private static long count(
      ElasticsearchClient client, String index, Query query, String field, String value)
      throws IOException {
    client.indices().refresh(refresh -> refresh.index(index));
    Query other = Query.of(q -> q.term(term -> term.field(field).value(value)));
    return client
        .count(count -> count.index(index).query(q -> q.bool(b -> b.filter(query).mustNot(other))))
        .count();
  }

  private static int versions(List<History> stories) {
    return stories.stream()
        .mapToInt(
            story ->
                (int)
                    story.deliveries().stream()
                        .map(delivery -> delivery.version().rawSha256())
                        .distinct()
                        .count())
        .sum();
  }

  /** So that the next order begins with nothing. */
  private static void forget(List<History> stories, ElasticsearchClient client) throws IOException {
    for (String index : List.of(Indices.ARTICLES, Indices.VERSIONS, Indices.RECEIPTS)) {
      List<String> ids = new ArrayList<>(ids(stories));
      if (!index.equals(Indices.ARTICLES)) {
        ids =
            client
                .search(
                    search ->
                        search
                            .index(index)
                            .size(10_000)
                            .source(source -> source.fetch(false))
                            .query(of(stories)),
                    Void.class)
                .hits()
                .hits()
                .stream()
                .map(hit -> String.valueOf(hit.id()))
                .toList();
      }
      List<String> gone = ids;
      client.bulk(
          bulk -> {
            gone.forEach(
                id -> bulk.operations(op -> op.delete(delete -> delete.index(index).id(id))));
            return bulk;
          });
    }
  }
}
