package news.dateline.ingest.folder;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.IntakeOutcome;
import org.jspecify.annotations.Nullable;

/** What became of the items of one file, as far as it is known. */
final class Tally implements AutoCloseable {
  private final ItemSpool all;
  private final ItemSpool refused;
  private @Nullable String firstRefusal;

  /**
   * @param scratch where what is too much for memory is kept meanwhile; two names are made of it
   */
  Tally(Path scratch) {
    all = new ItemSpool(scratch.resolveSibling(scratch.getFileName() + ".items"));
    refused = new ItemSpool(scratch.resolveSibling(scratch.getFileName() + ".refused"));
  }

  /** Adds acknowledged outcomes of one delivery. */
  void add(@Nullable String entry, List<IntakeOutcome> outcomes) throws IOException {
    for (IntakeOutcome outcome : outcomes) {
      add(FiledItem.of(entry, outcome));
    }
  }

  /** Adds what was refused before anybody could read it. */
  void add(@Nullable String entry, Refusal refusal) throws IOException {
    add(FiledItem.refused(entry, null, refusal));
  }

  private void add(FiledItem item) throws IOException {
    all.add(item);
    if (item.isRefused()) {
      refused.add(item);
      firstRefusal = firstRefusal == null ? item.told() : firstRefusal;
    }
  }

  ItemSpool items() {
    return all;
  }

  ItemSpool refusedItems() {
    return refused;
  }

  long accepted() {
    return all.count() - refused.count();
  }

  /** What is to be said of the refused items in one sentence; nothing where there are none. */
  Optional<String> refusal() {
    if (firstRefusal == null) {
      return Optional.empty();
    }
    return Optional.of(
        all.count() == 1
            ? firstRefusal
            : "%d of %d items were refused; the first: %s"
                .formatted(refused.count(), all.count(), firstRefusal));
  }

  @Override
  public void close() throws IOException {
    try (all) {
      refused.close();
    }
  }
}
