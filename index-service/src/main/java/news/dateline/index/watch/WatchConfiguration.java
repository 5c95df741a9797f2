package news.dateline.index.watch;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import io.micrometer.core.instrument.MeterRegistry;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.watch.Watch.Channel;
import news.dateline.kafka.ConsumerPause;
import news.dateline.outbound.CheckedHttp;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchProperties.class)
class WatchConfiguration {
  private static final CheckedHttp.Settings HTTP =
      new CheckedHttp.Settings(
          "Dateline watches", Duration.ofSeconds(5), Duration.ofSeconds(10)); // as long as it all

  @Bean
  Links watchLinks(WatchProperties properties) {
    return new Links(properties.publicUrl());
  }

  @Bean(destroyMethod = "close")
  CheckedHttp watchHttp() throws NoSuchAlgorithmException {
    return new CheckedHttp(HTTP, SystemDefaultDnsResolver.INSTANCE, SSLContext.getDefault());
  }

  @Bean
  Webhook webhook(CheckedHttp http, WatchProperties properties, Links links, Clock clock) {
    return new Webhook(http, properties.privateHosts(), links, clock);
  }

  @Bean
  Mail watchMail(ObjectProvider<JavaMailSender> server, WatchProperties properties, Links links) {
    return new Mail(Optional.ofNullable(server.getIfAvailable()), properties.mailFrom(), links);
  }

  /** With a store of their own: what it meets must not count as the listeners' refusals. */
  @Bean
  WatchStores watchStores(ElasticsearchClient client, MeterRegistry meters, Clock clock) {
    DocumentStore store = new DocumentStore(client, meters, clock);
    return new WatchStores(
        store, new Watches(store), new Deliveries(store, client), new Stories(store));
  }

  /** What is kept, and of what. */
  record WatchStores(
      DocumentStore store, Watches watches, Deliveries deliveries, Stories stories) {}

  @Bean(destroyMethod = "close")
  Courier courier(
      WatchStores stores, Webhook webhook, Mail mail, MeterRegistry meters, Clock clock) {
    return new Courier(
        stores.watches,
        stores.deliveries,
        stores.stories,
        Map.of(Channel.WEBHOOK, webhook, Channel.MAIL, mail),
        meters,
        clock);
  }

  @Bean
  WatchWork watchWork(Indices indices, Courier courier, WatchStores stores, Clock clock) {
    return new WatchWork(indices, courier, stores.deliveries, clock);
  }

  @Bean
  ChangeListener watchedChanges(
      Indices indices,
      WatchStores stores,
      Courier courier,
      ElasticsearchClient client,
      ConsumerPause pause,
      MeterRegistry meters,
      Clock clock) {
    return new ChangeListener(
        indices,
        new Matching(stores.watches, stores.deliveries, stores.store, client, clock),
        courier,
        pause,
        meters);
  }

  @Bean
  WatchEndpoint watchEndpoint(
      WatchStores stores,
      Courier courier,
      Webhook webhook,
      Mail mail,
      Links links,
      ElasticsearchClient client,
      Clock clock) {
    return new WatchEndpoint(
        new WatchDesk(
            new WatchForm(webhook, mail),
            stores.watches,
            new WatchFigures(client, links),
            courier,
            stores.store,
            client,
            clock));
  }

  @Bean
  Feed feed(WatchStores stores, Links links) {
    return new Feed(stores.watches, stores.deliveries, stores.stories, links);
  }
}
