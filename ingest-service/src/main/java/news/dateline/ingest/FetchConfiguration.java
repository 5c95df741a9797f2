package news.dateline.ingest;

import java.time.Clock;
import news.dateline.ingest.discover.SiteFeeds;
import news.dateline.ingest.fetch.Fetcher;
import news.dateline.ingest.format.ArticleFormats;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.info.BuildProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What goes out to the web. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FetchProperties.class)
class FetchConfiguration {

  @Bean(destroyMethod = "close")
  Fetcher fetcher(FetchProperties properties, ObjectProvider<BuildProperties> build, Clock clock) {
    BuildProperties known = build.getIfAvailable();
    String version = known == null ? null : known.getVersion();
    return new Fetcher(properties.settings(version == null ? "unbuilt" : version), clock);
  }

  @Bean
  SiteFeeds siteFeeds(Fetcher fetcher, ArticleFormats formats, Clock clock) {
    return new SiteFeeds(fetcher, formats, clock);
  }
}
