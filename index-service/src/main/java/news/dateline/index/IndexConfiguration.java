package news.dateline.index;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Function;
import news.dateline.article.ArticleCodec;
import news.dateline.article.ArticleTopics;
import news.dateline.index.control.ArticleLookup;
import news.dateline.index.control.AuditLog;
import news.dateline.index.control.KillDesk;
import news.dateline.index.control.KillOffice;
import news.dateline.index.control.KillsEndpoint;
import news.dateline.index.document.Retention;
import news.dateline.index.history.ArticleHistory;
import news.dateline.index.receipt.ReceiptLedger;
import news.dateline.index.redaction.KilledStories;
import news.dateline.index.redaction.RedactionNotice;
import news.dateline.index.searchable.SearchLatency;
import news.dateline.index.store.DeletedText;
import news.dateline.index.store.DeliveredBytes;
import news.dateline.index.store.DocumentSearches;
import news.dateline.index.store.DocumentStore;
import news.dateline.index.store.Indices;
import news.dateline.index.story.StoryWatch;
import news.dateline.index.version.VersionArchive;
import news.dateline.index.visibility.Emptying;
import news.dateline.index.visibility.VisibilityClock;
import news.dateline.kafka.BacklogLane;
import news.dateline.kafka.BacklogYield;
import news.dateline.kafka.BatchPace;
import news.dateline.kafka.BatchProcessing;
import news.dateline.kafka.ConsumerBeans;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.DeadLetters;
import news.dateline.tracing.Tracing;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Puts the plain parts together. */
@Configuration(proxyBeanMethods = false)
@Import(ConsumerBeans.class)
@EnableConfigurationProperties(IndexProperties.class)
@EnableScheduling
class IndexConfiguration {
  private static final String SERVICE = "index-service";
  private static final String NO_ANSWER = "elasticsearch-no-answer";
  // A batch is three requests of bulk. Of the second or two until news is found.
  private static final BatchPace PACE = new BatchPace(Duration.ofMillis(50), 25);

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
  Indices indices(ElasticsearchClient client) {
    return new Indices(client);
  }

  /** For receipts; lanes have stores of their own. */
  @Bean
  DocumentStore documentStore(ElasticsearchClient client, MeterRegistry meters, Clock clock) {
    return new DocumentStore(client, meters, clock);
  }

  /** Lanes share no memory of refusals: what is wrong with history must not stop live news. */
  @Bean
  EnrichedArticleListener enrichedArticleListener(
      ElasticsearchClient client,
      Indices indices,
      Settlement settlement,
      DeadLetters deadLetters,
      ConsumerPause pause,
      Retention retention,
      DeletedText deletedText,
      IndexProperties properties,
      RedactionNotice redactions,
      Tracing tracing,
      MeterRegistry meters,
      Clock clock) {
    pause.expect(NO_ANSWER, "elasticsearch-cluster_block_exception");
    deadLetters.expect("document_parsing_exception", "too-large", "reading-gone");
    Function<Settlement, ArticleLane> lane =
        measured -> {
          DocumentStore store = new DocumentStore(client, meters, clock);
          VersionArchive versions = new VersionArchive(store);
          return new ArticleLane(
              indices,
              versions,
              new ArticleWriter(store, versions, retention, deletedText, clock),
              new KillDesk(store, versions(client), properties.killWindow(), clock),
              measured,
              new ReceiptLedger(store),
              deadLetters,
              deletedText,
              redactions,
              new BatchProcessing(deadLetters, pause, clock, PACE),
              new IndexSpans(tracing, clock));
        };
    return new EnrichedArticleListener(
        lane.apply(settlement), lane.apply(new Settlement(meters, clock)));
  }

  @Bean
  BacklogYield backlogYield(
      KafkaListenerEndpointRegistry listeners, KafkaAdmin admin, MeterRegistry meters) {
    return new BacklogYield(
        new BacklogYield.Lanes(SERVICE, ArticleTopics.ENRICHED, ArticleLane.LIVE_GROUP),
        () -> BacklogLane.of(listeners),
        admin.getConfigurationProperties(),
        meters);
  }

  @Bean
  Settlement settlement(MeterRegistry meters, Clock clock, SearchLatency latency) {
    return new Settlement(meters, clock, latency);
  }

  @Bean
  RedactionNotice redactionNotice(
      ElasticsearchClient client,
      KafkaTemplate<String, byte[]> kafka,
      MeterRegistry meters,
      Clock clock) {
    return new RedactionNotice(new DeliveredBytes(client), kafka, meters, clock);
  }

  @Bean
  KilledStories killedStories(DocumentStore store) {
    return new KilledStories(store);
  }

  @Bean
  ArticleHistory articleHistory(DocumentStore store, Clock clock) {
    return new ArticleHistory(store, clock);
  }

  @Bean
  AuditLog auditLog(DocumentStore store) {
    return new AuditLog(store);
  }

  @Bean
  ArticleLookup articleLookup(ElasticsearchClient client, DocumentStore store) {
    return new ArticleLookup(store, new DocumentSearches(client, Indices.ARTICLES));
  }

  /** With a store and a writer of its own, as the visibility clock has them. */
  @Bean
  KillOffice killOffice(
      ElasticsearchClient client,
      Settlement settlement,
      Retention retention,
      DeletedText deletedText,
      RedactionNotice redactions,
      IndexProperties properties,
      MeterRegistry meters,
      Clock clock) {
    DocumentStore store = new DocumentStore(client, meters, clock);
    VersionArchive versions = new VersionArchive(store);
    ArticleWriter writer = new ArticleWriter(store, versions, retention, deletedText, clock);
    Carrying carrying = new Carrying(writer, versions, deletedText, settlement, redactions);
    KillDesk desk = new KillDesk(store, versions(client), properties.killWindow(), clock);
    return new KillOffice(
        store,
        desk,
        controls -> carrying.tell(carrying.carryOut(controls, Arrivals.none())),
        properties.killWindow(),
        meters,
        clock);
  }

  @Bean
  KillsEndpoint killsEndpoint(KillOffice office, ArticleLookup articles) {
    return new KillsEndpoint(office, articles);
  }

  private static DocumentSearches versions(ElasticsearchClient client) {
    return new DocumentSearches(client, Indices.VERSIONS);
  }

  @Bean
  Retention retention(IndexProperties properties) {
    return new Retention(properties.retention());
  }

  @Bean
  DeletedText deletedText(ElasticsearchClient client, Clock clock) {
    return new DeletedText(client, clock);
  }

  /** With a store of its own: what it meets must not count as the listeners' refusals. */
  @Bean
  VisibilityClock visibilityClock(
      ElasticsearchClient client, Retention retention, MeterRegistry meters, Clock clock) {
    DocumentStore store = new DocumentStore(client, meters, clock);
    return new VisibilityClock(store, new VersionArchive(store), retention, clock);
  }

  @Bean
  Emptying emptying(
      ElasticsearchClient client,
      Retention retention,
      DeletedText deletedText,
      MeterRegistry meters,
      Clock clock) {
    DocumentStore store = new DocumentStore(client, meters, clock);
    return new Emptying(store, new VersionArchive(store), retention, deletedText, clock);
  }

  @Bean
  StoryWatch storyWatch(ElasticsearchClient client, MeterRegistry meters, Clock clock) {
    return new StoryWatch(client, meters, clock);
  }
}
