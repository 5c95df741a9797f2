package news.dateline.index.letter;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** Where a record lies. */
record Place(TopicPartition partition, long offset) {
  static Place of(ConsumerRecord<?, ?> message) {
    return new Place(new TopicPartition(message.topic(), message.partition()), message.offset());
  }
}
