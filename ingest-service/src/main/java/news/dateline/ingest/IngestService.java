package news.dateline.ingest;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The ingest-service process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class IngestService {
  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(IngestService.class, args);
  }
}
