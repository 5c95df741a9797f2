package news.dateline.health;

import java.time.InstantSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The health component {@code start}, for every service to import. */
@Configuration(proxyBeanMethods = false)
public class StartBeans {

  @Bean("start")
  StartHealth startHealth() {
    return new StartHealth(InstantSource.system());
  }
}
