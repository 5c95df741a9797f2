package news.dateline.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class SlicesTest {
  @Test
  void ordinaryArticlesStayTogether() {
    assertThat(Slices.of(messages(500, 4_000))).hasSize(1);
  }

  @Test
  void longOnesAreTakenAFewAtATimeAndNoneIsLeftOut() {
    List<ConsumerRecord<String, byte[]>> batch = messages(10, 1 << 20);
    List<List<ConsumerRecord<String, byte[]>>> slices = Slices.of(batch);
    assertThat(slices).extracting(List::size).containsExactly(4, 4, 2);
    assertThat(slices.stream().flatMap(List::stream)).containsExactlyElementsOf(batch);
  }

  @Test
  void oneLargerThanASliceHasItsOwn() {
    assertThat(Slices.of(messages(2, 6 << 20))).hasSize(2);
    assertThat(Slices.of(List.of())).isEmpty();
  }

  private static List<ConsumerRecord<String, byte[]>> messages(int count, int bytes) {
    return IntStream.range(0, count)
        .mapToObj(i -> new ConsumerRecord<>("articles-raw-v1", 0, i, "key", new byte[bytes]))
        .toList();
  }
}
