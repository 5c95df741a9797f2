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
  private static final String DECLARED = "declared";
  private static final int MOST_DECLARED = 1_200; // of the 2 KB that S3 takes of all metadata

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
    if (delivery.declared() != null && delivery.declared().text().length() <= MOST_DECLARED) {
      metadata.put(DECLARED, delivery.declared().text());
    }
    return metadata;
  }

  /** Whose delivery it was; empty where that is not said. */
  static String source(HeadObjectResponse head) {
    return head.metadata().getOrDefault(SOURCE, "");
  }

  static Instant receivedAt(HeadObjectResponse head, String place) throws IOException {
    try {
      return Instant.parse(head.metadata().getOrDefault(RECEIVED_AT, ""));
    } catch (DateTimeException e) {
      throw new IOException("%s lacks the metadata of a copy".formatted(place), e);
    }
  }

  static RawCopy copy(String sha256, HeadObjectResponse head, String place, RawCopy.Frame frame)
      throws IOException {
    Map<String, String> metadata = head.metadata();
    try {
      return new RawCopy(
          sha256,
          receivedAt(head, place),
          source(head),
          metadata.getOrDefault(CHANNEL, ""),
          metadata.get(CONTENT_TYPE),
          Integer.parseInt(metadata.getOrDefault(RAW_BYTES, "")),
          Math.toIntExact(head.contentLength()),
          Declared.parse(metadata.getOrDefault(DECLARED, "")).orElse(null),
          place,
          frame);
    } catch (DateTimeException | ArithmeticException | NumberFormatException e) {
      throw new IOException("%s lacks the metadata of a copy".formatted(place), e);
    }
  }
}
