package news.dateline.ingest.metric;

import news.dateline.metric.DeclaredMeter;
import news.dateline.metric.MeterDeclaration;

/** The meters of ingest-service; a source is one of the registry. */
public enum IngestMeter implements DeclaredMeter {
  RECEIVED(
      MeterDeclaration.counter(
          "news.articles.received", "Items by what the sender was told", "source", "outcome")),
  REFUSED(
      MeterDeclaration.counter(
          "news.articles.refused", "Items that are no article of ours", "format", "reason")),
  PUBLISH_DURATION(
      MeterDeclaration.histogram(
          "news.publish.duration",
          "From the first send of a delivery to the broker's last acknowledgement")),
  PUSHES_TURNED_AWAY(
      MeterDeclaration.counter(
          "news.pushes.turned.away",
          "Requests that were turned away before any item of them was looked at",
          "source",
          "reason")),
  PUSH_IN_HAND(
      MeterDeclaration.gaugeIn(
          "bytes", "news.push.in.hand", "Room that deliveries in hand have taken")),
  FEED_POLLS(
      MeterDeclaration.counter(
          "news.feed.polls", "Polls of feeds by how they ended", "source", "outcome")),
  FEED_PARTITIONS_OWNED(
      MeterDeclaration.gauge(
          "news.feed.partitions.owned", "Partitions whose feeds this instance polls")),
  FEED_PARTITIONS_WAITING(
      MeterDeclaration.gauge(
          "news.feed.partitions.waiting",
          "Partitions that this instance was given and cannot publish for")),
  FEEDS_OWNED(MeterDeclaration.gauge("news.feed.owned", "Feeds that this instance polls")),
  FOLDER_FILES(
      MeterDeclaration.counter(
          "news.folder.files", "Files moved out of the inbox", "source", "outcome")),
  FOLDER_WAITING_FILES(
      MeterDeclaration.gauge(
          "news.folder.waiting.files",
          "Files in the inbox that are not filed yet, as of the last look",
          "source")),
  FOLDER_PAUSED(
      MeterDeclaration.gauge(
          "news.folder.paused",
          "1 while nothing is taken from the inbox for this reason",
          "reason")),
  RAW_KEPT(
      MeterDeclaration.counter(
          "news.raw.archive.kept",
          "Deliveries whose original bytes were written; repeats of a day are not")),
  RAW_FAILURES(
      MeterDeclaration.counter(
          "news.raw.archive.failures", "Deliveries whose original bytes could not be kept")),
  REDACTIONS(
      MeterDeclaration.counter(
          "news.redactions",
          "Redactions carried out; after a start the topic's once more",
          "place")),
  REDACTION_COPIES(
      MeterDeclaration.counter(
          "news.redaction.copies", "Copies of original bytes removed", "place")),
  REDACTION_FAILURES(
      MeterDeclaration.counter(
          "news.redaction.failures", "Tries after which something was still there", "place")),
  REDACTION_OLDEST_AGE(
      MeterDeclaration.gaugeIn(
          "seconds",
          "news.redaction.oldest.age",
          "How long the redaction has waited that waits longest; 0 where none does",
          "place")),
  REDACTIONS_UNREADABLE(
      MeterDeclaration.counter(
          "news.redactions.unreadable", "Records of redactions-v1 that are no redactions")),
  SOURCE_LAST_ARTICLE(
      MeterDeclaration.gaugeIn(
          "seconds",
          "news.source.last.article.timestamp",
          "When the source's last article came in; NaN where none is known",
          "source")),
  SOURCE_SILENCE_THRESHOLD(
      MeterDeclaration.gaugeIn(
          "seconds",
          "news.source.silence.threshold",
          "How long a silence of the source is usual; NaN where no article of it is known",
          "source"));

  @SuppressWarnings("ImmutableEnumChecker") // a record over an unmodifiable list
  private final MeterDeclaration declaration;

  IngestMeter(MeterDeclaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public MeterDeclaration declaration() {
    return declaration;
  }
}
