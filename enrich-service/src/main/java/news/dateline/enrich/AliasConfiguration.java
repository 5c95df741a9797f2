package news.dateline.enrich;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.function.Supplier;
import news.dateline.enrich.aliases.AliasFile;
import news.dateline.enrich.aliases.Aliases;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Watches the file of aliases where one is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AliasProperties.class)
@EnableScheduling
class AliasConfiguration {

  @Bean
  AliasWatch aliasWatch(AliasProperties properties, MeterRegistry meters) {
    return new AliasWatch(
        Optional.ofNullable(properties.aliases()).map(file -> new AliasFile(file, meters)), meters);
  }

  /** What the entities of the next article are named by. */
  @Bean
  Supplier<Aliases> aliases(AliasWatch watch) {
    return watch.aliases();
  }

  @Bean("aliasesHealthIndicator") // whose name on the health page is aliases
  AliasHealth aliasHealth(AliasWatch watch) {
    return new AliasHealth(watch);
  }
}
