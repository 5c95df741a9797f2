package news.dateline.desk;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import java.time.Clock;
import news.dateline.article.ArticleCodec;
import news.dateline.desk.index.ListedStories;
import news.dateline.desk.index.NewsIndex;
import news.dateline.desk.index.Outages;
import news.dateline.health.StartBeans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts together what several pages need. */
@Configuration(proxyBeanMethods = false)
@Import(StartBeans.class)
@EnableScheduling
class DeskConfiguration {
  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }

  /** Documents are read as messages are: what a newer version wrote is no error. */
  @Bean
  Jackson3JsonpMapper jsonpMapper() {
    return new Jackson3JsonpMapper(ArticleCodec.mapper());
  }

  @Bean
  Outages outages(Clock clock) {
    return new Outages(clock);
  }

  @Bean
  NewsIndex newsIndex(
      ElasticsearchClient client,
      Outages outages,
      @Value("${dateline.desk.searches-at-once}") int searchesAtOnce) {
    return new NewsIndex(client, outages, searchesAtOnce);
  }

  /** One for all pages: most of their stories are the same. */
  @Bean
  ListedStories listedStories(NewsIndex index) {
    return new ListedStories(index);
  }

  /** What the desk waits for, as the pages have it. */
  @Bean
  HealthIndicator parts(Outages outages) {
    return new PartsHealth(outages);
  }
}
