package news.dateline.ingest.raw;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;

/** What an object's own metadata says of the delivery it was made of. */
final class S3Facts {
  private static final String RECEIVED_AT = "received-at";
  private static final String SOURCE = "source";
  private static final String CHANNEL = "channel";
  private static final String CONTENT_TYPE = "content-type";
  private static final String RAW_BYTES = "raw-bytes";

  private S3Facts() {}

  static Map<String, String> metadata(RawDelivery delivery) {
    Map<String, String> metadata = new LinkedHashMap<>();
    metadata.put(RECEIVED_AT, delivery.receivedAt().toString());
    metadata.put(SOURCE, delivery.source());
    metadata.put(CHANNEL, delivery.channel());
    metadata.put(RAW_BYTES, Integer.toString(delivery.bytes().length));
    if (delivery.contentType() != null) {
      metadata.put(CONTENT_TYPE, delivery.contentType());
    }
    return metadata;
  }

  static RawCopy copy(String sha256, HeadObjectResponse head, String place, RawCopy.Frame frame)
      throws IOException {
    Map<String, String> metadata = head.metadata();
    try {
      return new RawCopy(
          sha256,
          Instant.parse(metadata.getOrDefault(RECEIVED_AT, "")),
          metadata.getOrDefault(SOURCE, ""),
          metadata.getOrDefault(CHANNEL, ""),
          metadata.get(CONTENT_TYPE),
          Integer.parseInt(metadata.getOrDefault(RAW_BYTES, "")),
          Math.toIntExact(head.contentLength()),
          place,
          frame);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw new IOException("%s lacks the metadata of a copy".formatted(place), e);
    }
  }
}
