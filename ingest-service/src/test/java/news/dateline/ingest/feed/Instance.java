package news.dateline.ingest.feed;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import news.dateline.ingest.fetch.FetchRequest;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.raw.RawDelivery;
import news.dateline.ingest.raw.RawKeeper;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.SourceStates;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** One instance of the service, as far as it polls feeds. */
final class Instance implements AutoCloseable {
  /** SHA-256 of bytes that an archive was given. */
  final List<String> kept = new CopyOnWriteArrayList<>();

  final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  final SourceRegistry registry;
  final SourceStates states;
  final ArticleIntake intake;
  final FeedClients clients;
  final FeedChannel channel;
  private final DefaultKafkaProducerFactory<String, byte[]> producers;

  Instance(
      TestBroker broker,
      Function<FetchRequest, Fetched> web,
      InstantSource clock,
      SourceProfile... sources) {
    registry = new SourceRegistry(List.of(sources));
    producers = new DefaultKafkaProducerFactory<>(broker.producers());
    states =
        new SourceStates(
            new KafkaTemplate<>(producers), () -> new KafkaConsumer<>(broker.consumers()));
    intake = FeedSources.intake(registry, meters).keeping(this::keep);
    clients = new FeedClients(broker.consumers(), broker.producers());
    channel =
        new FeedParts(web, intake, registry, states, clients, meters, clock)
            .channel(new FeedProperties(true, 4, 10), () -> 0.5);
  }

  private RawKeeper.Begun keep(RawDelivery delivery) {
    kept.add(delivery.sha256());
    return RawKeeper.NOTHING;
  }

  Instance(TestBroker broker, Function<FetchRequest, Fetched> web, SourceProfile... sources) {
    this(broker, web, Clock.systemUTC(), sources);
  }

  /** With all of it running. */
  Instance start() {
    states.start();
    channel.start();
    return this;
  }

  double polls(String source, String outcome) {
    var counter =
        meters.find("news.feed.polls").tag("source", source).tag("outcome", outcome).counter();
    return counter == null ? 0 : counter.count();
  }

  @Override
  public void close() {
    channel.stop();
    states.close();
    producers.destroy();
  }
}
