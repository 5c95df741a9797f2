package news.dateline.launcher.raw;

import java.util.List;
import java.util.Objects;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;

/**
 * The copies that an archive has of the same bytes.
 *
 * @param copies the newest first
 */
record RawCopies(List<Copy> copies) {
  RawCopies {
    copies = copies == null ? List.of() : List.copyOf(copies);
  }

  /** One of them, as the service tells of it. */
  record Copy(
      String sha256,
      String receivedAt,
      String source,
      String channel,
      @Nullable String contentType,
      long bytes,
      long storedBytes,
      String place) {}

  /** Their hash, their size and how often they are kept, in a line. */
  String summary() {
    Copy newest = copies.getFirst();
    return "%s  %d bytes, kept %s"
        .formatted(
            Visible.text(newest.sha256()),
            newest.bytes(),
            copies.size() == 1 ? "once" : copies.size() + " times");
  }

  /** A row for each. */
  Table table() {
    Table table = new Table("received", "source", "channel", "content type", "takes", "lies in");
    for (Copy copy : copies) {
      table.row(
          copy.receivedAt(),
          copy.source(),
          copy.channel(),
          Objects.requireNonNullElse(copy.contentType(), "-"),
          copy.storedBytes(),
          copy.place());
    }
    return table;
  }
}
