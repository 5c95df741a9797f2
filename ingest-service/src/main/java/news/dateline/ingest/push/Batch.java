package news.dateline.ingest.push;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/**
 * Many deliveries in one body: JSON lines, each the wire that could have been posted alone.
 *
 * @param lineNumbers where each delivery stands in the body, from 1; blank lines count
 */
record Batch(List<Delivery> deliveries, List<Integer> lineNumbers) {
  private static final Set<String> TYPES =
      Set.of(
          "application/x-ndjson",
          "application/ndjson",
          "application/jsonl",
          "application/x-jsonlines");

  /** Whether a body of that type is a batch. */
  static boolean isDeclaredBy(@Nullable String contentType) {
    if (contentType == null) {
      return false;
    }
    int end = contentType.indexOf(';');
    String type = end < 0 ? contentType : contentType.substring(0, end);
    return TYPES.contains(type.strip().toLowerCase(Locale.ROOT));
  }

  /**
   * A delivery of each line that is not blank. Its bytes are the line's without the line end, what
   * a sender of the one article would send, so that the receipt is the same either way.
   *
   * @throws PushRefusal if there are none, or more than one delivery may have items
   */
  static Batch of(Delivery body) {
    Batch batch = new Batch(new ArrayList<>(), new ArrayList<>());
    byte[] bytes = body.bytes();
    int number = 0;
    for (int begin = 0; begin < bytes.length; ) {
      int end = lineEnd(bytes, begin);
      number++;
      batch.add(body, number, begin, end);
      begin = end + 1;
    }
    if (batch.deliveries.isEmpty()) {
      throw new PushRefusal(
          HttpStatus.BAD_REQUEST,
          "empty",
          "Empty batch",
          "the batch has no line: send one JSON article a line");
    }
    return batch;
  }

  private static int lineEnd(byte[] bytes, int begin) {
    int end = begin;
    while (end < bytes.length && bytes[end] != '\n') {
      end++;
    }
    return end;
  }

  private void add(Delivery body, int number, int begin, int lineEnd) {
    byte[] bytes = body.bytes();
    int end = lineEnd > begin && bytes[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    if (isBlank(bytes, begin, end)) {
      return;
    }
    if (deliveries.size() == ArticleLimits.ITEMS_PER_DELIVERY) {
      throw tooMany();
    }
    if (BodyReader.isGzip(bytes, begin)) {
      throw packedLine(number); // a thousand of them would unpack to gigabytes
    }
    lineNumbers.add(number);
    deliveries.add(
        DeliveryBuilder.builder(body)
            .bytes(Arrays.copyOfRange(bytes, begin, end))
            .contentType(MediaType.APPLICATION_JSON_VALUE)
            // A microsecond apart: of two versions in one batch the later line is the later
            // receipt, and all thousand lines are received within the body's own millisecond.
            .receivedAt(body.receivedAt().plus(deliveries.size(), ChronoUnit.MICROS))
            .build());
  }

  private static boolean isBlank(byte[] bytes, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t') {
        return false;
      }
    }
    return true;
  }

  private static PushRefusal packedLine(int number) {
    return new PushRefusal(
        HttpStatus.BAD_REQUEST,
        "packed-line",
        "Packed line",
        "line %d is gzip data, and nothing of the batch was taken: pack the whole body, with Content-Encoding: gzip"
            .formatted(number));
  }

  private static PushRefusal tooMany() {
    return new PushRefusal(
        HttpStatus.CONTENT_TOO_LARGE,
        "too-many-lines",
        "Too many lines",
        "the batch has more than %d lines, and nothing of it was taken: send it in parts"
            .formatted(ArticleLimits.ITEMS_PER_DELIVERY));
  }
}
