package news.dateline.index.metric;

import news.dateline.metric.DeclaredMeter;
import news.dateline.metric.MeterDeclaration;

/** The meters of index-service, besides those of every consumer. */
public enum IndexMeter implements DeclaredMeter {
  SETTLED(
      MeterDeclaration.counter(
          "news.articles.settled", "Receipts by what became of them", "source", "outcome")),
  CONTROLS(
      MeterDeclaration.counter(
          "news.controls", "Controls carried out, by what they do and who asked", "deed", "by")),
  SEARCHABLE_LATENCY(
      MeterDeclaration.histogram(
          "news.searchable.latency",
          "From the receipt of a live article until a search finds it",
          "source")),
  KILL_LATENCY(
      MeterDeclaration.histogram(
          "news.kill.latency",
          "From the receipt of a kill until no search finds the story's text")),
  KILLS_UNMATCHED(
      MeterDeclaration.gauge("news.kills.unmatched", "Kills that name an item which is not known")),
  NEWEST_DOCUMENT(
      MeterDeclaration.gaugeIn(
          "seconds",
          "news.index.newest.document.timestamp",
          "When the newest article came in that a search finds; NaN while that is not known")),
  BULK_DURATION(
      MeterDeclaration.histogram(
          "news.index.bulk.duration", "What Elasticsearch took for a bulk request")),
  BULK_ITEMS(
      MeterDeclaration.counter(
          "news.index.bulk.items", "Documents of bulk requests by how they ended", "outcome")),
  STORY_MOVES(
      MeterDeclaration.counter("news.story.moves", "Articles put into another story", "outcome")),
  STORY_SEARCH_DURATION(
      MeterDeclaration.timer(
          "news.story.search.duration", "Looking for the near duplicates of up to four articles")),
  CHANGES_TOLD(
      MeterDeclaration.counter("news.changes.told", "Changes that readers were told of", "kind")),
  CHANGES_DELAY(
      MeterDeclaration.histogram(
          "news.changes.delay", "From the write of a document to the telling of its change")),
  CHANGES_LISTENERS(
      MeterDeclaration.gauge("news.changes.listeners", "Clients that listen to changes")),
  REDACTIONS_PUBLISHED(
      MeterDeclaration.counter(
          "news.redactions.published", "Records that say which original bytes are to be removed")),
  WATCH_ATTEMPTS(
      MeterDeclaration.counter(
          "news.watches.attempts",
          "Attempts to tell what a watch has found, by how they ended",
          "outcome")),
  WATCH_DELAY(
      MeterDeclaration.timer(
          "news.watches.delay", "From a story's change to its being told at the first attempt")),
  WATCH_UNREADABLE(
      MeterDeclaration.counter(
          "news.watches.unreadable", "Changes that could not be read, of which no watch tells"));

  @SuppressWarnings("ImmutableEnumChecker") // a record over an unmodifiable list
  private final MeterDeclaration declaration;

  IndexMeter(MeterDeclaration declaration) {
    this.declaration = declaration;
  }

  @Override
  public MeterDeclaration declaration() {
    return declaration;
  }
}
