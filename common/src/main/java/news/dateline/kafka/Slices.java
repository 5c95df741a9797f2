package news.dateline.kafka;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * A batch in slices of bounded bytes: Kafka bounds a poll by the number of records and by
 * compressed bytes, and a hundred long articles with all that is made of them do not fit a small
 * heap at once.
 */
final class Slices {
  private static final int SLICE_BYTES =
      4 << 20; // a thousand ordinary articles, or four of a megabyte

  private Slices() {}

  /**
   * The batch in order, cut after each {@link #SLICE_BYTES}; a larger record has a slice of its
   * own.
   */
  static List<List<ConsumerRecord<String, byte[]>>> of(List<ConsumerRecord<String, byte[]>> batch) {
    List<List<ConsumerRecord<String, byte[]>>> slices = new ArrayList<>();
    int from = 0;
    long bytes = 0;
    for (int i = 0; i < batch.size(); i++) {
      int next = PackedValues.bytes(batch.get(i).value());
      if (i > from && bytes + next > SLICE_BYTES) {
        slices.add(batch.subList(from, i));
        from = i;
        bytes = 0;
      }
      bytes += next;
    }
    if (from < batch.size()) {
      slices.add(batch.subList(from, batch.size()));
    }
    return slices;
  }
}
