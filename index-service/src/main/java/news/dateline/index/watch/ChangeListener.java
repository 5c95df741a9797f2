package news.dateline.index.watch;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.List;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Change;
import news.dateline.index.metric.IndexMeter;
import news.dateline.index.store.Indices;
import news.dateline.kafka.ConsumerPause;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import news.dateline.kafka.UnavailableException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.support.Acknowledgment;

/**
 * Hears of changes in their order, on one instance at a time: the topic has one partition. What is
 * to be told is written down before the place is committed.
 */
class ChangeListener {
  static final String GROUP = "index-service-watches";

  private static final String LIVE = "live"; // the status of what may be seen
  private static final Logger LOG = LoggerFactory.getLogger(ChangeListener.class);

  private final Indices indices;
  private final Matching matching;
  private final Courier courier;
  private final ConsumerPause pause;
  private final Counter unreadable;

  ChangeListener(
      Indices indices,
      Matching matching,
      Courier courier,
      ConsumerPause pause,
      MeterRegistry meters) {
    this.indices = indices;
    this.matching = matching;
    this.courier = courier;
    this.pause = pause;
    this.unreadable = IndexMeter.WATCH_UNREADABLE.counter(meters);
  }

  @KafkaListener(topics = ArticleTopics.CHANGES, groupId = GROUP, batch = "true", concurrency = "1")
  void receive(List<ConsumerRecord<String, byte[]>> batch, Acknowledgment acknowledgment) {
    try {
      indices.ensure();
      if (matching.match(changes(batch))) {
        courier.tick(); // rather than wait for the clock's
      }
      pause.ended();
      acknowledgment.acknowledge();
    } catch (UnavailableException e) {
      pause.began(e, batch.size());
      throw e;
    }
  }

  private List<StoryChange> changes(List<ConsumerRecord<String, byte[]>> batch) {
    List<StoryChange> changes = new ArrayList<>(batch.size());
    for (ConsumerRecord<String, byte[]> message : batch) {
      try {
        changes.add(of(MessageDecoder.decode(message, Change.class)));
      } catch (PoisonMessageException e) {
        // A dead letter could be replayed, and those who read changes would be told twice.
        unreadable.increment();
        LOG.error("the change at offset {} cannot be read: {}", message.offset(), e.getMessage());
      }
    }
    return changes;
  }

  /** A story that may not be seen has ended, whatever has happened to it. */
  private static StoryChange of(Change change) {
    return new StoryChange(
        change.id(),
        change.articleId().value(),
        change.uri(),
        change.source(),
        change.kind().label(),
        !change.status().equals(LIVE),
        change.at());
  }
}
