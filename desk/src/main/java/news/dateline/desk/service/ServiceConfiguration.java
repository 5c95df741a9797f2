package news.dateline.desk.service;

import java.net.http.HttpClient;
import java.time.Duration;
import news.dateline.desk.index.Outages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;

/** Puts the client together. */
@Configuration(proxyBeanMethods = false)
class ServiceConfiguration {
  private static final Duration CONNECT = Duration.ofSeconds(1); // it stands beside the desk
  private static final Duration READ = Duration.ofSeconds(3); // a person waits

  @Bean
  ReadApi readApi(ServiceProperties properties, Outages outages) {
    JdkClientHttpRequestFactory requests =
        new JdkClientHttpRequestFactory(
            HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build());
    requests.setReadTimeout(READ);
    return new ReadApi(
        new Asking(
            RestClient.builder()
                .requestFactory(requests)
                .baseUrl(properties.indexService())
                .build(),
            outages));
  }
}
