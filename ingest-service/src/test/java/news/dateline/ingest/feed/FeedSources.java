package news.dateline.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.ArticlePublisher;
import news.dateline.ingest.intake.ArticleReader;
import news.dateline.ingest.intake.IntakeMetrics;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.Pages;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceProfileBuilder;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.tracing.Tracing;

/** Sources with feeds, and an intake that reads what they have. */
final class FeedSources {
  static final URI ADDRESS = URI.create("https://site.example/feed.xml");

  private FeedSources() {}

  static FeedProfile feed(URI address, Pages pages) {
    return new FeedProfile(address, pages, Duration.ofMinutes(1), Duration.ofHours(1), true);
  }

  static SourceProfile source(String id, FeedProfile feed) {
    return SourceProfileBuilder.builder().id(id).zone(ZoneId.of("UTC")).feed(feed).build();
  }

  /** Publishes only by the sender that it is given. */
  static ArticleIntake intake(SourceRegistry registry, MeterRegistry meters) {
    ArticleFormats formats = ArticleFormats.all();
    return new ArticleIntake(
        new ArticleReader(formats),
        new ArticlePublisher(meters, Tracing.off()),
        _ -> CompletableFuture.failedFuture(new AssertionError("not by a transaction")),
        new IntakeMetrics(meters, registry, formats));
  }

  static ArticleIntake intake() {
    return intake(new SourceRegistry(List.of()), new SimpleMeterRegistry());
  }
}
