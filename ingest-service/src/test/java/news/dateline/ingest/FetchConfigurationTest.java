package news.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import news.dateline.ingest.discover.SiteFeeds;
import news.dateline.ingest.fetch.Fetcher;
import news.dateline.ingest.format.ArticleFormats;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class FetchConfigurationTest {
  private final ApplicationContextRunner context =
      new ApplicationContextRunner()
          .withUserConfiguration(FetchConfiguration.class)
          .withBean(Clock.class, Clock::systemUTC)
          .withBean(ArticleFormats.class, ArticleFormats::all);

  @Test
  void theServiceHasAFetcherAndAFinderOfFeeds() {
    context.run(
        started -> assertThat(started).hasSingleBean(Fetcher.class).hasSingleBean(SiteFeeds.class));
  }

  @Test
  void aWrongValueStopsTheStart() {
    context
        .withPropertyValues("dateline.ingest.fetch.contact=the desk")
        .run(
            started ->
                assertThat(started.getStartupFailure())
                    .rootCause()
                    .hasMessage(
                        "dateline.ingest.fetch.contact: 'the desk' is no address of a page or of"
                            + " mail"));
  }
}
