package news.dateline.ingest.raw;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import news.dateline.ingest.redaction.Redacted;

/** Keeps nothing: nobody has named a place. */
final class NoArchive implements RawArchive {
  static final String DESCRIPTION =
      "off: set dateline.ingest.raw.folder or dateline.ingest.raw.s3.bucket";

  @Override
  public CompletableFuture<?> keep(RawDelivery delivery) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public List<RawCopy> copies(HashPrefix prefix, int atMost) {
    return List.of();
  }

  @Override
  public int redact(Redacted named) {
    return 0;
  }

  @Override
  public RawPage page(RawWindow window, String after, int most) {
    return new RawPage(List.of(), Optional.empty());
  }

  @Override
  public String description() {
    return DESCRIPTION;
  }

  @Override
  public void close() {}
}
