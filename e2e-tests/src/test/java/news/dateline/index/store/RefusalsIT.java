package news.dateline.index.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import news.dateline.e2e.Newsroom;
import news.dateline.e2e.RunningSystem;
import news.dateline.kafka.UnavailableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = RunningSystem.PARTS, mode = ResourceAccessMode.READ)
class RefusalsIT {
  private static final String TEXT = "numbats at noon";

  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

  @Test
  void refusalsAreCountedOnceTheyAreDecidedAndManyNameADocumentAndItsFieldOnly(Newsroom newsroom)
      throws IOException {
    try (ElasticsearchClient client = newsroom.client()) {
      new Indices(client).ensure();
      DocumentStore store = new DocumentStore(client, meters, InstantSource.system());
      assertThatExceptionOfType(UnavailableException.class)
          .isThrownBy(() -> store.write(unreadable(11)))
          .withMessageContaining(
              "one of them articles/unreadable-0, failed to parse field [receivedAt]")
          .withMessageNotContaining(TEXT);
      assertThat(rejected()).as("all of it comes again").isZero();

      assertThat(store.write(unreadable(1))).hasOnlyElementsOfType(WriteOutcome.Rejected.class);
      assertThat(rejected()).isEqualTo(1);
    }
  }

  private static List<DocumentWrite> unreadable(int documents) {
    byte[] json = "{\"receivedAt\": \"%s\"}".formatted(TEXT).getBytes(StandardCharsets.UTF_8);
    return IntStream.range(0, documents)
        .mapToObj(i -> new DocumentWrite(Indices.ARTICLES, "unreadable-" + i, json, null))
        .toList();
  }

  private double rejected() {
    return meters.get("news.index.bulk.items").tag("outcome", "rejected").counter().count();
  }
}
