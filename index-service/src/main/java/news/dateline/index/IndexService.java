package news.dateline.index;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The index-service process. */
@SpringBootApplication
public class IndexService {
  /** Starts the service. */
  public static void main(String[] args) {
    SpringApplication.run(IndexService.class, args);
  }
}
