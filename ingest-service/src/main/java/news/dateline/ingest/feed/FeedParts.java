package news.dateline.ingest.feed;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.SourceStates;

/** What polling is made of: the same in the service and in tests. */
record FeedParts(
    Function<FetchRequest, Fetched> web,
    ArticleIntake intake,
    SourceRegistry registry,
    SourceStates states,
    FeedClients clients,
    MeterRegistry meters,
    InstantSource clock) {

  FeedChannel channel(FeedProperties properties, DoubleSupplier jitter) {
    PartitionClaims claims = new PartitionClaims(clients::producer, states, clock);
    OwnedFeeds feeds = new OwnedFeeds(registry, states, claims::owner);
    FeedMetrics metrics = new FeedMetrics(meters, registry);
    FeedWork work =
        new FeedWork(
            new FeedPoller(web, intake, clock, jitter, properties.pagesPerPoll()),
            new FeedCommit(intake, states, source -> registry.find(source).isPresent()),
            metrics,
            clock);
    FeedScheduler scheduler = new FeedScheduler(feeds, registry, work, clock, properties.pollers());
    FeedChannel channel =
        new FeedChannel(new FeedOwnership(clients::consumer, claims), scheduler, claims, feeds);
    metrics.watch(channel::partitions, () -> channel.waiting().size(), channel::feeds);
    return channel;
  }
}
