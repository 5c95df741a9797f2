package news.dateline.index.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import news.dateline.e2e.Newsroom;
import news.dateline.e2e.RunningSystem;
import news.dateline.index.receipt.ReceiptLedger.Entry;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class ReceiptLedgerIT {
  private static final Instant RECEIVED = Instant.parse("2026-03-14T09:00:00Z");

  /** Soon after its receipt an outcome is first believed the first of it, later it is not. */
  @ParameterizedTest
  @ValueSource(longs = {0, 60})
  void theFirstOutcomeStandsWhetherOpenedBeforeOrAfterIt(long seconds, Newsroom newsroom)
      throws IOException {
    try (ElasticsearchClient client = newsroom.client()) {
      new Indices(client).ensure();
      DocumentStore store =
          new DocumentStore(client, new SimpleMeterRegistry(), InstantSource.system());
      ReceiptLedger ledger = new ReceiptLedger(store);
      String opened = "ledger-test-opened-" + seconds;
      String unopened = "ledger-test-unopened-" + seconds;
      Instant settled = RECEIVED.plus(Duration.ofSeconds(seconds));

      ledger.open(List.of(entry(opened, ReceiptDocument.IN_FLIGHT, null)));
      assertThat(
              ledger.settle(
                  List.of(entry(opened, "indexed", settled), entry(unopened, "indexed", settled))))
          .containsExactlyInAnyOrder(opened, unopened);
      ledger.open(List.of(entry(unopened, ReceiptDocument.IN_FLIGHT, null)));
      assertThat(
              ledger.settle(
                  List.of(
                      entry(opened, "duplicate", settled), entry(unopened, "duplicate", settled))))
          .isEmpty();

      assertThat(
              store
                  .read(
                      Indices.RECEIPTS, List.of(opened, unopened), ReceiptDocument.class, List.of())
                  .values())
          .hasSize(2)
          .allSatisfy(
              receipt -> {
                assertThat(receipt.content().outcome()).isEqualTo("indexed");
                assertThat(receipt.content().settledAt()).isEqualTo(settled);
              });
    }
  }

  private static Entry entry(String receiptId, String outcome, @Nullable Instant settledAt) {
    return new Entry(
        receiptId,
        ReceiptDocumentBuilder.builder()
            .source("ledger-test")
            .receivedAt(RECEIVED)
            .outcome(outcome)
            .settledAt(settledAt)
            .build());
  }
}
