package news.dateline.kafka;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/**
 * Values of a poll, the large ones packed until their turn. Kafka bounds a poll by the number of
 * records and by compressed bytes: two hundred articles of a megabyte, all of one word, come in one
 * poll and would fill a service's heap. A value that happens to look packed is packed as well, so
 * that the two are never confused. For listeners that use {@link BatchProcessing}, which unpacks.
 */
public final class PackedValues implements Deserializer<byte[]> {
  /** For {@code properties} of a listener. */
  public static final String CONSUMER = "value.deserializer=news.dateline.kafka.PackedValues";

  // 200 of these are 13 MB; an agency story is a tenth of it, and is never packed.
  private static final int LARGE_BYTES = 64 << 10;
  private static final int LENGTH_BYTES = 4; // at the end of a gzip: of the original

  @Override
  public byte @Nullable [] deserialize(String topic, byte @Nullable [] value) {
    return value == null || (value.length < LARGE_BYTES && !isPacked(value)) ? value : pack(value);
  }

  /** How many bytes the original has. */
  static int bytes(byte @Nullable [] value) {
    if (value == null) {
      return 0;
    }
    return isPacked(value)
        ? ByteBuffer.wrap(value).order(ByteOrder.LITTLE_ENDIAN).getInt(value.length - LENGTH_BYTES)
        : value.length;
  }

  /** The message as it stands in Kafka. */
  static ConsumerRecord<String, byte[]> unpacked(ConsumerRecord<String, byte[]> message) {
    if (message.value() == null || !isPacked(message.value())) {
      return message;
    }
    return new ConsumerRecord<>(
        message.topic(),
        message.partition(),
        message.offset(),
        message.timestamp(),
        message.timestampType(),
        message.serializedKeySize(),
        message.serializedValueSize(),
        message.key(),
        unpack(message.value()),
        message.headers(),
        message.leaderEpoch());
  }

  private static boolean isPacked(byte[] value) {
    return value.length > 1 && value[0] == (byte) 0x1f && value[1] == (byte) 0x8b; // gzip's mark
  }

  private static byte[] pack(byte[] value) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = fast(packed)) {
      gzip.write(value);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return packed.toByteArray();
  }

  private static GZIPOutputStream fast(ByteArrayOutputStream packed) throws IOException {
    return new GZIPOutputStream(packed) {
      {
        def.setLevel(Deflater.BEST_SPEED);
      }
    };
  }

  private static byte[] unpack(byte[] packed) {
    try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return gzip.readNBytes(bytes(packed));
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
  }
}
