package news.dateline.ingest.raw;

import java.io.IOException;
import java.util.function.BooleanSupplier;
import news.dateline.article.Redaction;
import news.dateline.ingest.redaction.Redacted;
import news.dateline.ingest.redaction.RedactedPlace;

/** The archive as a place that killed stories leave. */
record RawRedaction(RawArchive archive, RawKeeping keeping) implements RedactedPlace {
  static final String NAME = "raw";

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public void announce(Redaction redaction) {
    keeping.kill(redaction.articleId().value());
  }

  @Override
  public void follow(BooleanSupplier isRead) {
    keeping.follow(isRead);
  }

  @Override
  public int redact(Redacted named) throws IOException {
    int gone = archive.redact(named);
    named.sources().forEach(source -> keeping.forget(named.hashesOf(source).keySet()));
    return gone;
  }
}
