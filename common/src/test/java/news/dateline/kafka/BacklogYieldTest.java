package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.BatchAcknowledgingMessageListener;
import org.springframework.kafka.listener.ConcurrentMessageListenerContainer;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class BacklogYieldTest {
  private static final String LIVE = "live";
  private static final String BACKLOG = "backlog";
  private static final Duration PATIENCE = Duration.ofMinutes(3); // of a machine with much to do

  private final EmbeddedKafkaKraftBroker broker = new EmbeddedKafkaKraftBroker(1, 1, LIVE, BACKLOG);
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final List<String> settled = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> mayPass = new LinkedBlockingQueue<>();
  private final IdleCommits idleCommits = new IdleCommits();
  private ConcurrentMessageListenerContainer<String, byte[]> live;
  private ConcurrentMessageListenerContainer<String, byte[]> backlog;
  private BacklogYield yield;

  @BeforeEach
  void start() {
    broker.brokerProperties(
        Map.of(
            "transaction.state.log.replication.factor", "1",
            "transaction.state.log.min.isr", "1",
            // Of fifty partitions each, which take seconds to make, a test fills one or two.
            "transaction.state.log.num.partitions", "2",
            "offsets.topic.num.partitions", "2",
            "group.initial.rebalance.delay.ms", "0"));
    broker.afterPropertiesSet();
    live =
        container(
            LIVE,
            message -> {
              mayPass.take();
              settled.add(message.key());
            });
    backlog = container(BACKLOG, message -> settled.add(message.key()));
    yield =
        new BacklogYield(
            new BacklogYield.Lanes("a-service", LIVE, LIVE),
            () -> backlog,
            Map.of("bootstrap.servers", broker.getBrokersAsString()),
            meters);
    live.start();
  }

  @AfterEach
  void stop() {
    yield.stop();
    backlog.stop();
    mayPass.addAll(List.of("all", "that", "wait"));
    live.stop();
    broker.destroy();
  }

  @Test
  void theBacklogWaitsForWhatHadArrivedInTheLiveLane() throws Exception {
    send(LIVE, "live 1");
    send(BACKLOG, "backlog 1");
    yield.start();
    await().atMost(PATIENCE).until(() -> yield.sentence().startsWith("waits for the live lane: 1"));
    assertThat(yielding()).isEqualTo(1);
    mayPass.add("live 1");
    await().atMost(PATIENCE).until(() -> settled.equals(List.of("live 1", "backlog 1")));
    assertThat(yielding()).isZero();

    send(LIVE, "live 2");
    await().atMost(PATIENCE).until(() -> backlog.isContainerPaused());
    send(BACKLOG, "backlog 2");
    assertThat(yielding()).isEqualTo(1);
    mayPass.add("live 2");
    await().atMost(PATIENCE).until(() -> settled.size() == 4);
    assertThat(settled).containsExactly("live 1", "backlog 1", "live 2", "backlog 2");
  }

  @Test
  void marksOfTransactionsAreNoLagThatLasts() throws Exception {
    Map<String, Object> config = producer();
    config.put("transactional.id", "feeds-0");
    try (KafkaProducer<String, byte[]> feeds = new KafkaProducer<>(config);
        Admin admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
      feeds.initTransactions();
      feeds.beginTransaction();
      feeds.send(new ProducerRecord<>(LIVE, "live 1", new byte[] {1})).get();
      feeds.commitTransaction();
      feeds.beginTransaction();
      feeds.send(new ProducerRecord<>(LIVE, "never to be seen", new byte[] {1})).get();
      feeds.abortTransaction();
      LiveLag lag = new LiveLag(admin, LIVE, LIVE);
      assertThat(lag.look()).isPositive();
      mayPass.add("live 1");
      await().atMost(PATIENCE).until(() -> lag.look() == 0);
      assertThat(settled).containsExactly("live 1");
      feeds.beginTransaction();
      feeds.send(new ProducerRecord<>(LIVE, "still open", new byte[] {1})).get();
      feeds.flush();
      lag.look();
      assertThat(lag.look()).isZero();
      feeds.abortTransaction();
    }
  }

  @Test
  void whereTheBrokerDoesNotAnswerTheLastDecisionStands() throws Exception {
    String address = broker.getBrokersAsString();
    yield.start();
    await().atMost(PATIENCE).until(() -> backlog.isRunning());
    broker.destroy();
    BacklogYield late =
        new BacklogYield(
            new BacklogYield.Lanes("late-service", LIVE, LIVE),
            () -> backlog,
            Map.of("bootstrap.servers", address),
            meters);
    late.start();
    await().atMost(PATIENCE).until(() -> yield.sentence().startsWith("flows, as before"));
    assertThat(yielding()).isZero();
    assertThat(backlog.isPauseRequested()).isFalse();
    await().atMost(PATIENCE).until(() -> late.sentence().startsWith("waits, as before"));
    assertThat(meters.get("news.backlog.yielding").tag("service", "late-service").gauge().value())
        .isEqualTo(1);
    late.stop();
  }

  private double yielding() {
    return meters.get("news.backlog.yielding").tag("service", "a-service").gauge().value();
  }

  private interface Work {
    void on(ConsumerRecord<String, byte[]> message) throws InterruptedException;
  }

  private ConcurrentMessageListenerContainer<String, byte[]> container(String topic, Work work) {
    ContainerProperties properties = new ContainerProperties(topic);
    properties.setGroupId(topic);
    properties.setAckMode(AckMode.MANUAL);
    properties.setPollTimeout(100);
    properties.setIdleEventInterval(100L);
    properties.setShutdownTimeout(
        1_000); // a consumer waits half a minute for a broker that is away
    properties.setMessageListener(
        (BatchAcknowledgingMessageListener<String, byte[]>)
            (batch, acknowledgment) -> {
              try {
                for (ConsumerRecord<String, byte[]> message : batch) {
                  work.on(message);
                }
              } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
              }
              java.util.Objects.requireNonNull(acknowledgment).acknowledge();
            });
    Map<String, Object> config =
        Map.of(
            "bootstrap.servers", broker.getBrokersAsString(),
            "group.protocol", "consumer",
            "isolation.level", "read_committed",
            "enable.auto.commit", false,
            "auto.offset.reset", "earliest");
    var container =
        new ConcurrentMessageListenerContainer<>(
            new DefaultKafkaConsumerFactory<>(
                config, new StringDeserializer(), new ByteArrayDeserializer()),
            properties);
    container.setBeanName(topic);
    container.setApplicationEventPublisher(
        event -> {
          if (event instanceof ListenerContainerIdleEvent idle) {
            idleCommits.onApplicationEvent(idle);
          }
        });
    return container;
  }

  private Map<String, Object> producer() {
    Map<String, Object> config = new HashMap<>();
    config.put("bootstrap.servers", broker.getBrokersAsString());
    config.put("key.serializer", StringSerializer.class);
    config.put("value.serializer", ByteArraySerializer.class);
    return config;
  }

  private void send(String topic, String key) throws ExecutionException, InterruptedException {
    try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(producer())) {
      producer.send(new ProducerRecord<>(topic, key, new byte[] {1})).get();
    }
  }
}
