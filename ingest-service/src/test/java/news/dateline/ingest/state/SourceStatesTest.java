package news.dateline.ingest.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import news.dateline.ingest.source.SourceRegistry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class SourceStatesTest {
  private static final Duration PATIENCE = Duration.ofMinutes(1); // of a machine with much to do
  private static final EmbeddedKafkaKraftBroker BROKER =
      new EmbeddedKafkaKraftBroker(1, 3, ArticleTopics.SOURCE_STATES);

  @BeforeAll
  static void start() {
    BROKER.brokerProperties(
        Map.of(
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            "transaction.state.log.num.partitions", "2")); // not fifty, made in seconds
    BROKER.afterPropertiesSet();
  }

  @AfterAll
  static void stop() {
    BROKER.destroy();
  }

  @Test
  void whatOneInstancePutsEveryInstanceReads() {
    try (SourceStates here = states();
        SourceStates there = states()) {
      here.put("harbour", StateKind.KEYS, json("1"));
      assertThat(text(here, "harbour", StateKind.KEYS)).isEqualTo("1"); // its own write, at once
      await().atMost(PATIENCE).until(() -> text(there, "harbour", StateKind.KEYS).equals("1"));
      here.put("harbour", StateKind.FEED, json("2"));
      there.put("harbour", StateKind.KEYS, null);
      assertThat(there.get("harbour", StateKind.KEYS)).isEmpty();
      await().atMost(PATIENCE).until(() -> here.get("harbour", StateKind.KEYS).isEmpty());
      assertThat(text(here, "harbour", StateKind.FEED)).isEqualTo("2");
      assertThat(here.message("harbour", StateKind.FEED, null).partition())
          .isEqualTo(here.message("harbour", StateKind.KEYS, null).partition());
    }
  }

  @Test
  void whatATransactionAbortsIsNeverRead() throws Exception {
    Map<String, Object> config =
        Map.of("bootstrap.servers", BROKER.getBrokersAsString(), "transactional.id", "some-feed");
    try (SourceStates states = states();
        KafkaProducer<String, byte[]> feed =
            new KafkaProducer<>(config, new StringSerializer(), new ByteArraySerializer())) {
      feed.initTransactions();
      feed.beginTransaction();
      feed.send(states.message("tides", StateKind.FEED, json("lost"))).get();
      feed.abortTransaction();
      feed.beginTransaction();
      feed.send(states.message("tides", StateKind.FEED, json("kept"))).get();
      feed.commitTransaction();
      List<String> seen = new ArrayList<>();
      states.onChange(
          StateKind.FEED,
          (source, value) -> {
            if (source.equals("tides") && value != null) {
              seen.add(new String(value, StandardCharsets.UTF_8));
            }
          });
      await().atMost(PATIENCE).until(() -> seen.contains("kept"));
      assertThat(seen).containsExactly("kept");
    }
  }

  @Test
  void aSourceRegisteredHereIsKnownThereWithoutARestart() {
    SourceProfile source =
        SourceProfileBuilder.builder().id("islands").zone(ZoneId.of("UTC")).build();
    SourceProfile configured =
        SourceProfileBuilder.builder().id("coast").zone(ZoneId.of("UTC")).build();
    SourceRegistry registryHere = new SourceRegistry(List.of(configured));
    SourceRegistry registryThere = new SourceRegistry(List.of(configured));
    try (SourceStates here = states();
        SourceStates there = states()) {
      RegisteredSources registered = new RegisteredSources(here, registryHere, List.of());
      assertThat(new RegisteredSources(there, registryThere, List.of())).isNotNull();
      registered.register(source);
      assertThat(registryHere.find("islands")).contains(source);
      await().atMost(PATIENCE).until(() -> registryThere.find("islands").isPresent());
      registered.unregister("islands");
      await().atMost(PATIENCE).until(() -> registryThere.find("islands").isEmpty());
      assertThat(registryThere.all()).containsExactly(configured);
    }
  }

  private static SourceStates states() {
    Map<String, Object> servers = Map.of("bootstrap.servers", BROKER.getBrokersAsString());
    var producers =
        new DefaultKafkaProducerFactory<>(
            servers, new StringSerializer(), new ByteArraySerializer());
    var consumers =
        new DefaultKafkaConsumerFactory<>(
            Map.of(
                "bootstrap.servers",
                BROKER.getBrokersAsString(),
                "isolation.level",
                "read_committed",
                "auto.offset.reset",
                "earliest",
                "enable.auto.commit",
                false),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    SourceStates states =
        new SourceStates(new KafkaTemplate<>(producers), () -> consumers.createConsumer());
    states.start();
    await().atMost(PATIENCE).until(states::isRead);
    return states;
  }

  private static String text(SourceStates states, String source, StateKind kind) {
    return states
        .get(source, kind)
        .map(value -> new String(value, StandardCharsets.UTF_8))
        .orElse("");
  }

  private static byte[] json(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
