package news.dateline.ingest.raw;

import java.util.function.Predicate;
import news.dateline.ingest.redaction.Redactions;

/** Says of a copy whether it is of a killed story and yet to be removed: nobody is shown it. */
public final class KilledCopies implements Predicate<RawCopy> {
  private final Redactions redactions;

  KilledCopies(Redactions redactions) {
    this.redactions = redactions;
  }

  @Override
  public boolean test(RawCopy copy) {
    return redactions.isOpen(RawRedaction.NAME, copy.source(), copy.sha256(), copy.receivedAt());
  }
}
