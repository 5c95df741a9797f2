package news.dateline.ingest.feed;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.SourceProfile;

/**
 * One poll's pages: which entries are published with theirs, and which are still to have them. What
 * cannot be had now never keeps an entry waiting: its teaser goes out, and the page follows as a
 * version of its own.
 */
final class EntryPages {
  private static final int MOST_ATTEMPTS = 5; // the last some half an hour after the first

  // All that a document may hold: what is left out has its teaser for good. Some 120 bytes each in
  // the state's record, so an eighth of what that may have.
  private static final int MOST_PENDING = ArticleLimits.ITEMS_PER_DELIVERY;
  private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

  // A slow site holds up one feed and one poller, no longer than this.
  private static final Duration TIME_PER_POLL = Duration.ofMinutes(1);

  private final PageReader pages;
  private final SourceProfile source;
  private final FeedProfile feed;
  private final InstantSource clock;
  private final Instant deadline;
  private int left;
  private Optional<Duration> retryAfter = Optional.empty();
  private final List<Outgoing> outgoing = new ArrayList<>();
  private final List<PendingPage> pending = new ArrayList<>();

  EntryPages(
      PageReader pages, SourceProfile source, FeedProfile feed, int most, InstantSource clock) {
    this.pages = pages;
    this.source = source;
    this.feed = feed;
    this.clock = clock;
    this.left = most;
    this.deadline = clock.instant().plus(TIME_PER_POLL);
  }

  /** What is to be published. */
  List<Outgoing> outgoing() {
    return List.copyOf(outgoing);
  }

  /** What is still to be had. */
  List<PendingPage> pending() {
    return List.copyOf(pending.subList(0, Math.min(pending.size(), MOST_PENDING)));
  }

  /** Whether a page is to be asked for again: then the entries are needed, also unchanged ones. */
  static boolean isDue(FeedState state, Instant now) {
    return state.pages().stream().anyMatch(page -> !page.notBefore().isAfter(now));
  }

  /** An entry that is new or edited goes out in any case. */
  void fresh(FeedEntry entry, Lane lane) {
    Optional<URI> address =
        entry.item() instanceof ReadItem.Ready ready
            ? Teaser.pageOf(ready, feed.pages())
            : Optional.empty();
    if (address.isEmpty() || !(entry.item() instanceof ReadItem.Ready ready)) {
      outgoing.add(new Outgoing(entry.item(), lane));
      return;
    }
    outgoing.add(
        switch (ask(address.get())) {
          case PageText.Found found ->
              new Outgoing(PageMerge.merge(ready, found), lane, Optional.of(found));
          case PageText.Later(String why, boolean asked, Optional<Duration> wait) -> {
            pending.add(later(entry.key(), asked ? 1 : 0, wait));
            yield new Outgoing(PageMerge.teaser(ready, why + "; it is asked for again"), lane);
          }
          case PageText.Never(String why) -> new Outgoing(PageMerge.teaser(ready, why), lane);
        });
  }

  /** Entries whose teasers went out, as they stand in the feed now; others are let be. */
  void again(FeedState before, List<FeedEntry> unchanged) {
    Map<EntryKey, FeedEntry> standing = new HashMap<>();
    unchanged.forEach(entry -> standing.put(entry.key(), entry));
    Set<EntryKey> edited = pending.stream().map(PendingPage::entry).collect(Collectors.toSet());
    for (PendingPage page : before.pages()) {
      FeedEntry entry = standing.get(page.entry());
      if (entry != null && !edited.contains(page.entry())) {
        again(page, entry);
      }
    }
  }

  private void again(PendingPage page, FeedEntry entry) {
    if (page.notBefore().isAfter(clock.instant())) {
      pending.add(page);
    } else if (entry.item() instanceof ReadItem.Ready ready) {
      Teaser.pageOf(ready, feed.pages()).ifPresent(address -> again(page, entry, ready, address));
    }
  }

  private void again(PendingPage page, FeedEntry entry, ReadItem.Ready ready, URI address) {
    switch (ask(address)) {
      case PageText.Found found ->
          outgoing.add(
              new Outgoing(
                  PageMerge.mergeLater(ready, found),
                  entry.laneByAge(clock.instant()),
                  Optional.of(found)));
      case PageText.Later(_, boolean asked, Optional<Duration> wait) -> {
        int attempts = page.attempts() + (asked ? 1 : 0);
        if (attempts < MOST_ATTEMPTS) {
          pending.add(later(page.entry(), attempts, wait));
        }
      }
      case PageText.Never _ -> {} // the teaser stands
    }
  }

  private PageText ask(URI address) {
    if (left <= 0 || !clock.instant().isBefore(deadline)) {
      return new PageText.Later("its page is fetched at a later poll", false, retryAfter);
    }
    left--;
    PageText text = pages.read(address, source, feed.privateAddresses());
    // The pages of a feed lie at one site: one that wants to be let alone is, until it says so.
    if (text instanceof PageText.Later later && later.retryAfter().isPresent()) {
      left = 0;
      retryAfter = later.retryAfter();
    }
    return text;
  }

  private PendingPage later(EntryKey entry, int attempts, Optional<Duration> wait) {
    Duration pause = attempts == 0 ? Duration.ZERO : FIRST_PAUSE.multipliedBy(1L << attempts);
    Duration longest = wait.filter(asked -> asked.compareTo(pause) > 0).orElse(pause);
    return new PendingPage(
        entry.identity(), entry.content(), attempts, clock.instant().plus(longest));
  }
}
