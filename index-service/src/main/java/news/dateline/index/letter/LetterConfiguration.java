package news.dateline.index.letter;

import java.time.Clock;
import java.util.Properties;
import news.dateline.index.redaction.KilledStories;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
class LetterConfiguration {
  private static final String PATIENCE_MILLIS = "10000"; // as long as an operator waits
  private static final String FEW =
      "5"; // of up to 10 MB; fetch.max.bytes bounds what is compressed, perhaps to a hundredth

  @Bean
  DeadLettersEndpoint deadLettersEndpoint(
      KafkaTemplate<String, byte[]> kafka,
      ConsumerFactory<String, byte[]> consumers,
      KilledStories killed,
      Clock clock) {
    Properties properties = new Properties();
    properties.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    properties.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, PATIENCE_MILLIS);
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, FEW);
    // The consumer of the new protocol fetches once a poll, and all letters take many polls.
    properties.put(ConsumerConfig.GROUP_PROTOCOL_CONFIG, "classic");
    return new DeadLettersEndpoint(
        new DeadLetterOffice(
            () -> consumers.createConsumer(null, "dead-letters", null, properties),
            new LetterDesk(kafka, clock),
            killed::everAmong,
            clock));
  }
}
