package news.dateline.ingest.raw;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a pack's index: tab-separated, so that {@code grep} finds a hash. The hash comes first;
 * what a crash may cut off without harm, and what services of old did not write, comes last.
 *
 * @param offset where in the pack the frame begins, in bytes
 */
record PackLine(
    String sha256,
    long offset,
    int storedBytes,
    int rawBytes,
    Instant receivedAt,
    String source,
    String channel,
    @Nullable String contentType,
    @Nullable Declared declared) {
  private static final int FIELDS_OF_OLD = 8;

  static PackLine of(RawDelivery delivery, long offset, int storedBytes) {
    return new PackLine(
        delivery.sha256(),
        offset,
        storedBytes,
        delivery.bytes().length,
        delivery.receivedAt(),
        delivery.source(),
        delivery.channel(),
        delivery.contentType(),
        delivery.declared());
  }

  void appendTo(StringBuilder lines) {
    lines.append(sha256).append('\t').append(offset).append('\t').append(storedBytes);
    lines.append('\t').append(rawBytes).append('\t').append(receivedAt);
    lines.append('\t').append(source).append('\t').append(channel).append('\t');
    lines.append(contentType == null ? "" : contentType).append('\t');
    lines.append(declared == null ? "" : declared.text()).append('\n');
  }

  /** The line; empty where it was not wholly written. */
  static Optional<PackLine> parse(String line) {
    List<String> fields = fields(line);
    if (fields.size() < FIELDS_OF_OLD || fields.getFirst().length() != HashPrefix.ALL) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new PackLine(
              fields.get(0),
              Long.parseLong(fields.get(1)),
              Integer.parseInt(fields.get(2)),
              Integer.parseInt(fields.get(3)),
              Instant.parse(fields.get(4)),
              fields.get(5),
              fields.get(6),
              fields.get(7).isEmpty() ? null : fields.get(7),
              fields.size() == FIELDS_OF_OLD
                  ? null
                  : Declared.parse(fields.get(FIELDS_OF_OLD)).orElse(null)));
    } catch (NumberFormatException | DateTimeException _) {
      return Optional.empty();
    }
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>(FIELDS_OF_OLD + 1);
    int from = 0;
    for (int tab = line.indexOf('\t'); tab >= 0; tab = line.indexOf('\t', from)) {
      fields.add(line.substring(from, tab));
      from = tab + 1;
    }
    fields.add(line.substring(from));
    return fields;
  }
}
