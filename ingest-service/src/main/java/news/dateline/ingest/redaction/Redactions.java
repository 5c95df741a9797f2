package news.dateline.ingest.redaction;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import news.dateline.article.ArticleTopics;
import news.dateline.article.Redaction;
import news.dateline.ingest.metric.IngestMeter;
import news.dateline.ingest.state.TopicReader;
import news.dateline.kafka.MessageDecoder;
import news.dateline.kafka.PoisonMessageException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads every redaction and has it carried out at each place that this instance keeps bytes at. The
 * topic is read from its beginning at each start: no position is kept that could run ahead of a
 * disk, and what was restored or mounted meanwhile is covered, too. Places do not wait for each
 * other.
 */
public final class Redactions implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Redactions.class);

  private final Map<String, RedactionWork> works = new LinkedHashMap<>();
  private final List<TopicReader> readers = new ArrayList<>();
  private final Counter unreadable;

  /**
   * Redactions at these places.
   *
   * @param consumers makes one for a place that reads committed records, belongs to no group and
   *     commits nothing
   */
  Redactions(
      List<RedactedPlace> places,
      Function<String, Consumer<String, byte[]>> consumers,
      MeterRegistry meters,
      InstantSource clock) {
    for (RedactedPlace place : places) {
      RedactionWork work = new RedactionWork(place, meters, clock);
      works.put(place.name(), work);
      TopicReader reader = reader(place.name(), work, consumers);
      readers.add(reader);
      place.follow(reader::isComplete);
    }
    unreadable = IngestMeter.REDACTIONS_UNREADABLE.counter(meters);
  }

  private TopicReader reader(
      String place, RedactionWork work, Function<String, Consumer<String, byte[]>> consumers) {
    return new TopicReader(
        ArticleTopics.REDACTIONS, () -> consumers.apply(place), message -> read(message, work));
  }

  void start() {
    works.values().forEach(RedactionWork::start);
    readers.forEach(TopicReader::start);
  }

  /** A newer major version is not caught: the reader waits there for the upgrade. */
  private void read(ConsumerRecord<String, byte[]> message, RedactionWork work) {
    Redaction redaction;
    try {
      redaction = MessageDecoder.decode(message, Redaction.class);
    } catch (PoisonMessageException e) {
      unreadable.increment();
      LOG.error(
          "{}-{}@{} is no redaction, and nothing is removed for it: {}",
          message.topic(),
          message.partition(),
          message.offset(),
          e.getMessage());
      return;
    }
    work.take(redaction);
  }

  /**
   * Has a redaction carried out once more.
   *
   * @param place the place's name
   */
  public void again(String place, Redaction redaction) {
    RedactionWork work = works.get(place);
    if (work != null) {
      work.again(redaction);
    }
  }

  /** Whether these bytes are to be removed and perhaps still there. */
  public boolean isOpen(String place, String source, String rawSha256, Instant receivedAt) {
    RedactionWork work = works.get(place);
    return work != null && work.open().covers(source, rawSha256, receivedAt);
  }

  /** What is wrong at which place. */
  Map<String, String> state() {
    Map<String, String> state = new LinkedHashMap<>();
    works.forEach((place, work) -> state.put(place, work.problem().orElse("none")));
    if (unreadable.count() > 0) {
      state.put(
          "unreadable",
          "%.0f records of %s; see the log"
              .formatted(unreadable.count(), ArticleTopics.REDACTIONS));
    }
    return state;
  }

  @Override
  public void close() {
    works.values().forEach(RedactionWork::close); // frees a reader that waits
    readers.forEach(TopicReader::close);
  }
}
