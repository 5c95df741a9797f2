package news.dateline.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import news.dateline.ingest.feed.Polled.Outcome;
import news.dateline.ingest.fetch.Fetched;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;

/** What an answer makes of a feed's state. Pure: neither publishes nor waits. */
record PollPlan(FeedState before, FeedPace pace, Instant now) {

  /** 304: as good as a document without news. */
  Polled notModified(Fetched.NotModified answer) {
    return Polled.without(
        Outcome.NOT_MODIFIED, good(before.rhythm(), answer.movedPermanentlyTo()).build());
  }

  /** 410: asked no more until an operator wants it. */
  Polled gone() {
    String why =
        "%s answered 410 Gone: the publisher has ended this feed. Add it again to poll it once more"
            .formatted(before.address());
    return Polled.without(
        Outcome.GONE, failed(why).failuresInRow(0).retired(why).nextPollAt(null).build());
  }

  /** Time may mend it. */
  Polled tryLater(Fetched.TryLater answer) {
    FeedState after = failed(answer.sentence()).build();
    Instant next = pace.afterFailure(after.failuresInRow(), answer.retryAfter(), now);
    return Polled.without(Outcome.FAILED, FeedStateBuilder.builder(after).nextPollAt(next).build());
  }

  /** Somebody has to do something: asked again rarely. */
  Polled refused(Fetched.Refused answer) {
    return Polled.without(
        Outcome.REFUSED, failed(answer.sentence()).nextPollAt(pace.afterRefusal(now)).build());
  }

  /**
   * An answer that is no feed. Its receipt is published once for as long as it fails for the same
   * reason, not at each poll, though the bytes of an error page may be others each time; the
   * address that it says it has moved to is not believed, nor are its validators.
   */
  Polled unreadable(ReadItem.Refused document) {
    String sentence =
        "%s is no feed that we read: %s".formatted(before.address(), document.refusal().detail());
    FeedState after = failed(sentence).build();
    Instant next = pace.afterFailure(after.failuresInRow(), Optional.empty(), now);
    return new Polled(
        Outcome.UNREADABLE,
        FeedStateBuilder.builder(after).nextPollAt(next).build(),
        sentence.equals(before.lastFailure())
            ? List.of()
            : List.of(new Outgoing(document, Lane.LIVE)));
  }

  /**
   * A document that was read.
   *
   * @param news the entries of it that are new or edited
   * @param outgoing them, and entries whose pages have been had since
   * @param pages what is still to be had
   */
  Polled read(
      Fetched.Content answer,
      SeenEntries seen,
      List<FeedEntry> news,
      List<Outgoing> outgoing,
      List<PendingPage> pages) {
    FeedRhythm rhythm = news.isEmpty() ? before.rhythm() : rhythm(news);
    FeedState after =
        good(rhythm, answer.movedPermanentlyTo())
            .etag(answer.etag())
            .lastModified(answer.lastModified())
            .lastNewAt(news.isEmpty() ? before.lastNewAt() : now)
            .seen(seen)
            .pages(pages)
            .build();
    return new Polled(
        news.isEmpty() ? Outcome.NOTHING_NEW : Outcome.NEWS, soonerForPages(after), outgoing);
  }

  /** Whether nothing of this feed was ever read. */
  boolean isFirst() {
    return before.seen().size() == 0;
  }

  /** News came when it says so, if that is since the last poll; else it came now. */
  private FeedRhythm rhythm(List<FeedEntry> news) {
    Instant since = before.lastPollAt();
    List<Instant> arrivals =
        news.stream()
            .flatMap(
                entry -> {
                  Optional<Instant> stated = entry.statedAt(now);
                  if (isFirst() || since == null) {
                    return stated.stream();
                  }
                  return stated.filter(since::isBefore).or(() -> Optional.of(now)).stream();
                })
            .toList();
    return before.rhythm().with(arrivals, pace.floor());
  }

  private FeedState soonerForPages(FeedState after) {
    Optional<Instant> page =
        after.pages().stream().map(PendingPage::notBefore).min(Instant::compareTo);
    Instant next = after.nextPollAt();
    if (page.isEmpty() || next == null) {
      return after;
    }
    Instant earliest = now.plus(pace.floor());
    Instant wanted = page.get().isBefore(earliest) ? earliest : page.get();
    return wanted.isBefore(next)
        ? FeedStateBuilder.builder(after).nextPollAt(wanted).build()
        : after;
  }

  private FeedStateBuilder good(FeedRhythm rhythm, Optional<URI> movedTo) {
    return FeedStateBuilder.builder(before)
        .url(movedTo.orElse(before.url()))
        .lastPollAt(now)
        .nextPollAt(pace.next(rhythm, now))
        .failuresInRow(0)
        .lastFailure(null)
        .retired(null)
        .rhythm(rhythm);
  }

  private FeedStateBuilder failed(String sentence) {
    return FeedStateBuilder.builder(before)
        .lastPollAt(now)
        .failuresInRow(before.failuresInRow() + 1)
        .lastFailure(sentence);
  }

  /** How long an outdated state may stand in the topic: a full answer more after a restart. */
  private static final Duration STALE = Duration.ofMinutes(15);

  /**
   * Whether the state is worth a record of its own. News always is; poll times and validators alone
   * are written at most every quarter of an hour, however often a feed is asked.
   */
  static boolean isWorthStoring(FeedState stored, Polled polled, Instant now) {
    FeedState after = polled.after();
    Instant storedAt = stored.lastPollAt();
    return !polled.outgoing().isEmpty()
        || storedAt == null
        || !storedAt.plus(STALE).isAfter(now)
        || !stored.configured().equals(after.configured())
        || !stored.address().equals(after.address())
        || stored.hasRetired() != after.hasRetired()
        || stored.failuresInRow() != after.failuresInRow()
        || !stored.pages().equals(after.pages());
  }
}
