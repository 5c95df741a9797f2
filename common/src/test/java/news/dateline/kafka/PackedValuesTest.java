package news.dateline.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PackedValuesTest {
  private static final byte[] STORY = "harbour ".repeat(500).getBytes(UTF_8);
  private static final byte[] MEGABYTE = "harbour ".repeat(1 << 17).getBytes(UTF_8);
  private static final byte[] LOOKS_PACKED = {0x1f, (byte) 0x8b, 8, 0};

  @SuppressWarnings("resource") // closes nothing
  private final PackedValues values = new PackedValues();

  @Test
  void anOrdinaryStoryAndNoValueAtAllAreLeftAsTheyAre() {
    assertThat(values.deserialize("articles-raw-v1", STORY)).isSameAs(STORY);
    assertThat(values.deserialize("articles-raw-v1", null)).isNull();
  }

  static List<byte[]> packed() {
    return List.of(MEGABYTE, LOOKS_PACKED);
  }

  @ParameterizedTest
  @MethodSource("packed")
  void whatIsPackedIsReadAsItWas(byte[] original) {
    ConsumerRecord<String, byte[]> message = message(0, original);
    assertThat(message.value()).isNotEqualTo(original);
    assertThat(PackedValues.bytes(message.value())).isEqualTo(original.length);
    ConsumerRecord<String, byte[]> unpacked = PackedValues.unpacked(message);
    assertThat(unpacked.value()).isEqualTo(original);
    assertThat(DeadLetters.origin(unpacked)).isEqualTo(DeadLetters.origin(message));
    assertThat(unpacked.headers()).isEqualTo(message.headers());
  }

  @Test
  void aPollOfLargeArticlesTakesLittleAndIsStillCutByTheirSize() {
    List<ConsumerRecord<String, byte[]>> poll =
        IntStream.range(0, 200).mapToObj(i -> message(i, MEGABYTE)).toList();
    assertThat(poll.stream().mapToInt(message -> message.value().length).sum()).isLessThan(5 << 20);
    assertThat(Slices.of(poll)).hasSize(50);
  }

  private ConsumerRecord<String, byte[]> message(int offset, byte[] value) {
    return new ConsumerRecord<>(
        "articles-raw-v1", 0, offset, "key", values.deserialize("articles-raw-v1", value));
  }
}
