package news.dateline.ingest.push;

import static news.dateline.ingest.push.Wires.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import news.dateline.ingest.push.RunningIngest.Answer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.quota.ClientQuotaAlteration;
import org.apache.kafka.common.quota.ClientQuotaEntity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class BackpressureTest {
  private static final String OPEN = "--dateline.ingest.require-keys=false";
  private static final int SENDERS = 64;
  private static final int BODY_BYTES = 900_000;
  private static final double SLOWEST_BYTES_PER_SECOND = 1;
  private static final double ROOM_BYTES = 16 << 20;

  @Test
  void whileTheBrokerIsSlowCallersAreToldToWaitAndMemoryStaysBounded() throws Exception {
    EmbeddedKafkaKraftBroker broker = RunningIngest.newBroker(Map.of());
    try (RunningIngest ingest = new RunningIngest(broker.getBrokersAsString(), List.of(), OPEN);
        ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor()) {
      throttle(broker, SLOWEST_BYTES_PER_SECOND);
      String large = story("tag:waiting", "x").replace("opened.", "o".repeat(BODY_BYTES));

      List<CompletableFuture<Answer>> answers =
          IntStream.range(0, SENDERS)
              .mapToObj(_ -> CompletableFuture.supplyAsync(() -> post(ingest, large), senders))
              .toList();
      double mostInHand = 0;
      while (!answers.stream().allMatch(CompletableFuture::isDone)) {
        mostInHand = Math.max(mostInHand, inHand(ingest));
      }

      assertThat(mostInHand).isPositive().isLessThanOrEqualTo(ROOM_BYTES);
      List<Answer> told =
          answers.stream()
              .map(CompletableFuture::join)
              .filter(answer -> answer.status() != 202) // what the broker took before it slowed us
              .toList();
      assertThat(told)
          .allSatisfy(
              answer -> {
                assertThat(answer.status()).isEqualTo(503);
                assertThat(answer.header("Retry-After")).isIn("1", "5");
              })
          .anyMatch(answer -> answer.json().path("type").asString().endsWith(":busy"))
          .anyMatch(answer -> answer.json().path("type").asString().endsWith(":unacknowledged"));
      assertThat(inHand(ingest)).isZero();

      throttle(broker, null);
      int status = 503;
      while (status == 503) { // until the broker's last pause is over
        status = ingest.post("harbour", story("tag:after", "After")).status();
      }
      assertThat(status).isEqualTo(202);
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

  /** The broker's own quota: it makes whoever sends more wait for its answers. */
  private static void throttle(EmbeddedKafkaKraftBroker broker, @Nullable Double bytesPerSecond)
      throws Exception {
    Map<String, @Nullable String> everyClient = new HashMap<>();
    everyClient.put(ClientQuotaEntity.CLIENT_ID, null);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
      admin
          .alterClientQuotas(
              List.of(
                  new ClientQuotaAlteration(
                      new ClientQuotaEntity(everyClient),
                      List.of(new ClientQuotaAlteration.Op("producer_byte_rate", bytesPerSecond)))))
          .all()
          .get();
    }
  }
}
