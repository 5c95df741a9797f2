package news.dateline.desk;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** The desk's process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Desk {
  /** Starts the desk. */
  public static void main(String[] args) {
    SpringApplication.run(Desk.class, args);
  }
}
