package news.dateline.ingest.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.intake.RecordSender;
import news.dateline.kafka.Publishing;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PartitionOwnerTest {
  private static final AtomicInteger PARTITION = new AtomicInteger();
  private static TestBroker broker;
  private static FeedClients clients;

  private final int partition = PARTITION.getAndIncrement();
  private final List<PartitionOwner> lost = new ArrayList<>();
  private final List<PartitionOwner> claimed = new ArrayList<>();

  @BeforeAll
  static void start() {
    broker = TestBroker.start();
    clients = new FeedClients(broker.consumers(), broker.producers());
  }

  @AfterAll
  static void stop() {
    broker.close();
  }

  @AfterEach
  void release() {
    claimed.forEach(PartitionOwner::release);
  }

  @Test
  void aZombieMayFetchButNeverPublishes() {
    PartitionOwner zombie = claim();
    PartitionOwner owner = claim();

    Publication ofZombie = zombie.publish(sends("zombie"));
    Publication ofOwner = owner.publish(sends("owner"));

    assertThat(ofZombie).isInstanceOf(Publication.Lost.class);
    assertThat(ofOwner).isInstanceOf(Publication.Committed.class);
    assertThat(committed()).containsExactlyInAnyOrder("article of owner", "state of owner");
    assertThat(lost).containsExactly(zombie);
    assertThat(zombie.isOwner()).isFalse();
  }

  @Test
  void aZombieNeverFencesTheRightfulOwnerHoweverOftenItTries() {
    PartitionOwner zombie = claim();
    PartitionOwner owner = claim();

    for (int i = 0; i < 5; i++) {
      assertThat(zombie.publish(sends("zombie"))).isInstanceOf(Publication.Lost.class);
    }

    assertThat(owner.publish(sends("owner"))).isInstanceOf(Publication.Committed.class);
  }

  @Test
  void anOpenTransactionOfAZombieIsAbortedByItsSuccessor() {
    PartitionOwner zombie = claim();
    List<PartitionOwner> successor = new ArrayList<>();

    Publication ofZombie =
        zombie.publish(
            sender -> {
              sends("zombie").accept(sender);
              successor.add(claim()); // between send and commit
            });

    assertThat(ofZombie).isInstanceOf(Publication.Lost.class);
    assertThat(successor.getFirst().publish(sends("owner")))
        .isInstanceOf(Publication.Committed.class);
    assertThat(committed()).containsExactlyInAnyOrder("article of owner", "state of owner");
  }

  @Test
  void stateAndArticlesCommitTogether() {
    PartitionOwner owner = claim();

    Publication failed =
        owner.publish(
            sender -> {
              sends("first").accept(sender);
              throw new UnavailableException("kafka", "something is away", null);
            });

    assertThat(failed).isEqualTo(new Publication.Aborted("something is away"));
    assertThat(committed()).isEmpty();
    assertThat(owner.publish(sends("second"))).isInstanceOf(Publication.Committed.class);
    assertThat(committed()).containsExactlyInAnyOrder("article of second", "state of second");
    assertThat(lost).isEmpty();
  }

  @Test
  void aRecordThatTheBrokerRefusesAbortsAllOfThePollAndNotTheRight() {
    PartitionOwner owner = claim();

    Publication refused =
        owner.publish(
            sender -> {
              sends("first").accept(sender);
              Publishing.awaitAll(
                  List.of(sender.send(record(ArticleTopics.SOURCE_STATES, "x".repeat(2 << 20)))));
            });

    assertThat(refused).isInstanceOf(Publication.Aborted.class);
    assertThat(owner.publish(sends("second"))).isInstanceOf(Publication.Committed.class);
    assertThat(committed()).containsExactlyInAnyOrder("article of second", "state of second");
  }

  @Test
  void whoHasGivenUpPublishesNothing() {
    PartitionOwner owner = claim();
    owner.release();

    assertThat(owner.publish(sends("late"))).isInstanceOf(Publication.Lost.class);
    assertThat(committed()).isEmpty();
    assertThat(lost).isEmpty();
  }

  private PartitionOwner claim() {
    PartitionOwner owner = PartitionOwner.claim(partition, clients.producer(partition), lost::add);
    claimed.add(owner);
    return owner;
  }

  private Consumer<RecordSender> sends(String who) {
    return sender -> {
      CompletableFuture<?> article = sender.send(record(ArticleTopics.RAW, "article of " + who));
      CompletableFuture<?> state =
          sender.send(record(ArticleTopics.SOURCE_STATES, "state of " + who));
      Publishing.awaitAll(List.of(article, state));
    };
  }

  /** Each test has a key of its own in the topics they share. */
  private ProducerRecord<String, byte[]> record(String topic, String value) {
    return new ProducerRecord<>(
        topic, partition, "test " + partition, value.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> committed() {
    return broker.committed(ArticleTopics.RAW, ArticleTopics.SOURCE_STATES).stream()
        .filter(record -> record.partition() == partition)
        .map(record -> new String(record.value(), StandardCharsets.UTF_8))
        .toList();
  }
}
