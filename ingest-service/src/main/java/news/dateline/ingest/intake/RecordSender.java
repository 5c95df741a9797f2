package news.dateline.ingest.intake;

import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;

/** Sends to Kafka: each record for itself, or all of them in one transaction of the caller's. */
@FunctionalInterface
public interface RecordSender {
  /** Completes with the broker's acknowledgement; never throws what the send itself met. */
  CompletableFuture<?> send(ProducerRecord<String, byte[]> message);
}
