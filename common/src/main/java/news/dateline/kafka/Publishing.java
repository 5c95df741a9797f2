package news.dateline.kafka;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.springframework.kafka.core.KafkaOperations;

/** Waiting for the broker's acknowledgements. */
public final class Publishing {
  private Publishing() {}

  /**
   * Sends; a producer that cannot reach the broker at all fails in the future like one that can.
   */
  public static CompletableFuture<?> send(
      KafkaOperations<String, byte[]> kafka, ProducerRecord<String, byte[]> message) {
    try {
      return kafka.send(message);
    } catch (KafkaException | org.springframework.kafka.KafkaException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  /**
   * Returns once every send is acknowledged. The producer's own {@code delivery.timeout.ms} bounds
   * the wait.
   *
   * @throws UnavailableException if one is not
   */
  public static void awaitAll(List<CompletableFuture<?>> sent) {
    try {
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).get();
    } catch (ExecutionException e) {
      throw new UnavailableException(
          "kafka", "the broker did not acknowledge: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("shutdown", "interrupted while waiting for the broker", e);
    }
  }
}
