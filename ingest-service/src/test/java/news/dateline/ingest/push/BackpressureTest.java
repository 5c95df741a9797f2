package news.dateline.ingest.push;

import static news.dateline.ingest.push.Wires.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import news.dateline.article.ArticleTopics;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.AlterConfigOp.OpType;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class BackpressureTest {
  private static final String OPEN = "--dateline.ingest.require-keys=false";
  private static final int SENDERS = 64;
  private static final int BODY_BYTES = 900_000;
  private static final double ROOM_BYTES = 16 << 20;

  /** A broker that takes nothing for as long as it lacks a second replica. */
  private final Map<String, String> waiting = Map.of("min.insync.replicas", "2");

  @Test
  void whileTheBrokerDoesNotAcknowledgeCallersAreToldToWaitAndMemoryStaysBounded()
      throws Exception {
    EmbeddedKafkaKraftBroker broker = RunningIngest.newBroker(waiting);
    try (RunningIngest ingest = new RunningIngest(broker.getBrokersAsString(), List.of(), OPEN);
        ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      String large = story("tag:waiting", "x").replace("opened.", "o".repeat(BODY_BYTES));

      List<CompletableFuture<Answer>> answers =
          IntStream.range(0, SENDERS)
              .mapToObj(
                  _ -> CompletableFuture.supplyAsync(() -> post(ingest, large), senders))
              .toList();
      double mostInHand = 0;
      while (!answers.stream().allMatch(CompletableFuture::isDone)) {
        mostInHand = Math.max(mostInHand, inHand(ingest));
      }

      assertThat(mostInHand).isPositive().isLessThanOrEqualTo(ROOM_BYTES);
      assertThat(answers.stream().map(CompletableFuture::join))
          .allSatisfy(
              answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isIn("1", "5");
              })
          .anyMatch(answer -> answer.json().path("type").asString().endsWith(":busy"))
          .anyMatch(answer -> answer.json().path("type").asString().endsWith(":unacknowledged"));
      assertThat(inHand(ingest)).isZero();

      acknowledge(broker);
      assertThat(ingest.post("harbour", story("tag:after", "After")).status()).isEqualTo(202);
    } finally {
      broker.destroy();
    }
  }

  @Test
  void whereTheKeysWereNeverReadNobodyIsLetInAndNobodyIsSentAwayForGood() throws IOException {
    try (ServerSocket silent = new ServerSocket(0);
        RunningIngest ingest =
            new RunningIngest("127.0.0.1:" + silent.getLocalPort(), new ArrayList<>())) {
      Answer answer = ingest.post("harbour", story("tag:x", "X"), "X-Api-Key", "dl_some");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("5");
      assertThat(answer.detail()).startsWith("this instance has not read the keys");
    }
  }

  private static Answer post(RunningIngest ingest, String body) {
    try {
      return ingest.post("harbour", body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static double inHand(RunningIngest ingest) {
    return ingest.bean(MeterRegistry.class).get("news.push.in.hand").gauge().value();
  }

  private static void acknowledge(EmbeddedKafkaKraftBroker broker) throws Exception {
    List<AlterConfigOp> one =
        List.of(new AlterConfigOp(new ConfigEntry("min.insync.replicas", "1"), OpType.SET));
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
      admin
          .incrementalAlterConfigs(
              Map.of(
                  new ConfigResource(ConfigResource.Type.TOPIC, ArticleTopics.RAW), one,
                  new ConfigResource(ConfigResource.Type.TOPIC, ArticleTopics.RECEIPTS), one))
          .all()
          .get();
    }
  }
}
