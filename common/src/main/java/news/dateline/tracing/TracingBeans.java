package news.dateline.tracing;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The tracing of every service, for it to import. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TracingProperties.class)
public class TracingBeans {

  @Bean(destroyMethod = "close")
  Tracing articleTracing(
      TracingProperties properties, @Value("${spring.application.name}") String service) {
    return properties.endpoint() == null
        ? Tracing.off()
        : new Tracing(properties.ratio(), new OtlpExporter(properties.endpoint(), service));
  }
}
