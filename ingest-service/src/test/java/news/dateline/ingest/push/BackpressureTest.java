package news.dateline.ingest.push;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static news.dateline.ingest.push.Wires.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import news.dateline.ingest.broker.Brokers;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("deliveries that are waited out")
class BackpressureTest {
  private static final String OPEN = "--dateline.ingest.require-keys=false";
  private static final int SENDERS = 64;
  private static final int BODY_BYTES = 900_000;
  private static final double ROOM_BYTES = 16 << 20;

  @Test
  void whileTheBrokerAcknowledgesNothingCallersAreToldToWaitAndMemoryStaysBounded()
      throws Exception {
    EmbeddedKafkaKraftBroker broker = Brokers.start(Map.of());
    try (RunningIngest ingest =
            new RunningIngest(
                broker.getBrokersAsString(),
                List.of(),
                OPEN,
                // Half of the service's own limits, which are waited out in full.
                "--spring.kafka.producer.properties.request.timeout.ms=2000",
                "--spring.kafka.producer.properties.delivery.timeout.ms=4500");
        ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      Awaitility.await() // the first of all, in less than half of the usual time
          .until(() -> ingest.post("harbour", story("tag:before", "Before")).status() == 202);
      broker.destroy(); // the producer knows it, and waits for it as for a slow one
      String large = story("tag:waiting", "x").replace("opened.", "o".repeat(BODY_BYTES));

      List<CompletableFuture<Answer>> answers =
          IntStream.range(0, SENDERS)
              .mapToObj(_ -> CompletableFuture.supplyAsync(() -> post(ingest, large), senders))
              .toList();
      double mostInHand = 0;
      while (!isAnswered(answers)) {
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
    }
  }

  @Test
  void whereTheKeysWereNeverReadNobodyIsLetInAndNobodyIsSentAwayForGood() throws IOException {
    try (ServerSocket silent = new ServerSocket(0);
        RunningIngest ingest =
            new RunningIngest(
                "127.0.0.1:" + silent.getLocalPort(),
                List.of(),
                // The reader of keys ends with the service, not a minute later.
                "--spring.kafka.consumer.properties.default.api.timeout.ms=1000",
                "--spring.kafka.consumer.properties.request.timeout.ms=500")) {
      Answer answer = ingest.post("harbour", story("tag:x", "X"), "X-Api-Key", "dl_some");

      assertThat(answer.status()).isEqualTo(503);
      assertThat(answer.header("Retry-After")).isEqualTo("5");
      assertThat(answer.detail()).startsWith("this instance has not read the keys");
    }
  }

  private static boolean isAnswered(List<CompletableFuture<Answer>> answers) throws Exception {
    try {
      CompletableFuture.allOf(answers.toArray(CompletableFuture[]::new)).get(20, MILLISECONDS);
      return true;
    } catch (TimeoutException _) {
      return false;
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
}
