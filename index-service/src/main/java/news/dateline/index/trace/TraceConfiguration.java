package news.dateline.index.trace;

import java.time.Clock;
import java.util.Properties;
import java.util.function.Supplier;
import news.dateline.index.letter.ReceiptLetters;
import news.dateline.index.store.DocumentStore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class TraceConfiguration {
  private static final String PATIENCE_MILLIS = "2000"; // a trace is told without the broker, too

  @Bean
  Tracing tracing(DocumentStore store, ConsumerFactory<String, byte[]> consumers, Clock clock) {
    Properties properties = new Properties();
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    // The consumer of the new protocol fetches once a poll, and dead letters take many polls.
    properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    Supplier<Consumer<String, byte[]>> reader =
        () -> consumers.createConsumer(null, "trace", null, properties);
    return new Tracing(
        store, new BrokerLook(new ReceiptLetters(reader, clock), new HopSearch(reader)), clock);
  }
}
