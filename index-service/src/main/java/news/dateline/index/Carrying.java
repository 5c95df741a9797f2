package news.dateline.index;

import java.util.List;
import news.dateline.article.Control;
import news.dateline.article.Redaction;
import news.dateline.index.judge.Candidate;
import news.dateline.index.redaction.RedactionNotice;
import news.dateline.index.store.DeletedText;
import news.dateline.index.version.VersionArchive;
import news.dateline.kafka.UnavailableException;

/** Settles versions and carries controls out, to the end: what may not be kept is gone then. */
final class Carrying {
  private final ArticleWriter writer;
  private final VersionArchive versions;
  private final DeletedText deletedText;
  private final Settlement settlement;
  private final RedactionNotice redactions;

  Carrying(
      ArticleWriter writer,
      VersionArchive versions,
      DeletedText deletedText,
      Settlement settlement,
      RedactionNotice redactions) {
    this.writer = writer;
    this.versions = versions;
    this.deletedText = deletedText;
    this.settlement = settlement;
    this.redactions = redactions;
  }

  /** Candidates whose versions are kept already, and controls; harmless to repeat. */
  Work settle(List<Candidate> candidates, List<Control> controls, Arrivals arrivals) {
    Work work = writer.settle(candidates, controls, arrivals);
    Gone gone = Gone.of(work);
    versions.redact(gone.all());
    gone.until().forEach(versions::redact);
    if (!gone.isEmpty()) {
      deletedText.remove();
    }
    settlement.count(work.fresh(), arrivals);
    return work;
  }

  /** Controls alone, which nobody could put aside. */
  Work carryOut(List<Control> controls, Arrivals arrivals) {
    Work work = settle(List.of(), controls, arrivals);
    if (!work.refused().isEmpty()) {
      throw new UnavailableException(
          "control-refused",
          "Elasticsearch does not take what a control makes of an article",
          null);
    }
    return work;
  }

  /** Tells whoever keeps original bytes what of them is gone; all receipts are written by then. */
  void tell(Work work) {
    Gone gone = Gone.of(work);
    redactions.publish(gone.killed(), Redaction.KILL);
    redactions.publish(gone.purged(), Redaction.PURGE);
    gone.until().forEach(redactions::publishUntil); // killed once, and open again by now
  }
}
