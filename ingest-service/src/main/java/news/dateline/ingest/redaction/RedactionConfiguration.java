package news.dateline.ingest.redaction;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.ConsumerFactory;

/** Redactions at all places there are. */
@Configuration(proxyBeanMethods = false)
class RedactionConfiguration {
  @Bean(initMethod = "start", destroyMethod = "close")
  Redactions redactions(
      List<RedactedPlace> places,
      ConsumerFactory<String, byte[]> consumers,
      MeterRegistry meters,
      Clock clock) {
    return new Redactions(
        places, place -> consumers.createConsumer(null, "redactions-" + place), meters, clock);
  }

  @Bean("redactionHealthIndicator") // whose name on the health page is redaction
  RedactionHealth redactionHealth(Redactions redactions) {
    return new RedactionHealth(redactions);
  }
}
