package news.dateline.ingest.feed;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.ingest.state.SourceStates;
import news.dateline.ingest.state.StateKind;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The feeds of the registry that lie in partitions of ours, as they are now: sources come and go at
 * run time, and so do partitions. Used by the scheduler's thread alone, but for {@link #size} and
 * {@link #put}.
 */
final class OwnedFeeds {
  private static final Logger LOG = LoggerFactory.getLogger(OwnedFeeds.class);

  private final Map<String, OwnedFeed> feeds = new ConcurrentHashMap<>();
  private final Set<String> wanted = ConcurrentHashMap.newKeySet();
  private final SourceRegistry registry;
  private final SourceStates states;
  private final IntFunction<Optional<PartitionOwner>> owners;

  OwnedFeeds(
      SourceRegistry registry, SourceStates states, IntFunction<Optional<PartitionOwner>> owners) {
    this.registry = registry;
    this.states = states;
    this.owners = owners;
    states.onChange(StateKind.FEED, this::changed);
  }

  /** A removed state is an operator's word to begin a retired feed again. */
  private void changed(String source, byte @Nullable [] json) {
    if (json == null) {
      wanted.add(source);
    }
  }

  int size() {
    return feeds.size();
  }

  /** The feed as of its last poll, if it is ours. */
  Optional<OwnedFeed> find(String source) {
    return Optional.ofNullable(feeds.get(source));
  }

  /** A poll's result; dropped if the feed was given up meanwhile. */
  void put(OwnedFeed feed) {
    feeds.computeIfPresent(
        feed.source(), (_, known) -> known.owner().equals(feed.owner()) ? feed : known);
  }

  /** Gives a feed up, to be read anew when its partition is ours again. */
  void drop(String source) {
    feeds.remove(source);
  }

  /** The feeds that are due, the longest due first. */
  List<OwnedFeed> due(Instant now) {
    refresh(now);
    return feeds.values().stream()
        .filter(feed -> feed.isDue(now))
        .sorted(Comparator.comparing(feed -> feed.dueAt().orElse(now)))
        .toList();
  }

  private void refresh(Instant now) {
    Collection<SourceProfile> sources = registry.all();
    Set<String> ours = new HashSet<>();
    for (SourceProfile source : sources) {
      FeedProfile feed = source.feed();
      if (feed != null && source.mayComeBy(Channel.FEED)) {
        owners
            .apply(states.partitionOf(source.id()))
            .ifPresent(
                owner -> {
                  ours.add(source.id());
                  refresh(source.id(), feed, owner, now);
                });
      }
    }
    feeds.keySet().retainAll(ours);
  }

  private void refresh(String source, FeedProfile profile, PartitionOwner owner, Instant now) {
    OwnedFeed known = feeds.get(source);
    boolean again = wanted.remove(source);
    if (known == null || !known.owner().equals(owner)) {
      feeds.put(source, OwnedFeed.read(source, owner, stored(source, profile), now));
    } else if (known.state().hasRetired() && again) {
      feeds.put(source, OwnedFeed.read(source, owner, FeedState.unpolled(profile.url()), now));
    } else if (!known.state().configured().equals(profile.url())) {
      FeedState moved = known.state().of(profile.url());
      feeds.put(source, new OwnedFeed(source, owner, moved, known.stored(), Optional.of(now)));
    }
  }

  /** A state that cannot be read begins anew: its entries are duplicates, not lost. */
  private FeedState stored(String source, FeedProfile profile) {
    FeedState unpolled = FeedState.unpolled(profile.url());
    try {
      return states
          .get(source, StateKind.FEED)
          .map(FeedState::read)
          .map(state -> state.of(profile.url()))
          .orElse(unpolled);
    } catch (IllegalArgumentException e) {
      LOG.warn("the feed of {} begins anew, its state is unreadable: {}", source, e.getMessage());
      return unpolled;
    }
  }
}
