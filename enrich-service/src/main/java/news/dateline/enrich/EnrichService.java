package news.dateline.enrich;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The enrich-service process. */
@SpringBootApplication
public class EnrichService {
  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(EnrichService.class, args);
  }
}
