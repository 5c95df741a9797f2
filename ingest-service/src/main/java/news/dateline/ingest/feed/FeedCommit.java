package news.dateline.ingest.feed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.IntakeOutcome;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.intake.RecordSender;
import news.dateline.ingest.raw.RawKeeper;
import news.dateline.ingest.state.SourceStates;
import news.dateline.ingest.state.StateKind;
import news.dateline.kafka.Publishing;
import news.dateline.kafka.UnavailableException;

/** A poll's articles, their receipts and the feed's new state: all of it, or none. */
final class FeedCommit {
  private final ArticleIntake intake;
  private final SourceStates states;
  private final Predicate<String> isKnown;

  /**
   * Commits of this instance.
   *
   * @param isKnown whether there still is a source of that id
   */
  FeedCommit(ArticleIntake intake, SourceStates states, Predicate<String> isKnown) {
    this.intake = intake;
    this.states = states;
    this.isKnown = isKnown;
  }

  /** Publishes by the owner's transaction; counts what was committed. */
  Publication commit(String source, FeedPoller.Poll poll, PartitionOwner owner) {
    if (!isKnown.test(source)) {
      return new Publication.Aborted("the source is no longer there");
    }
    Map<Lane, List<ReadItem>> lanes = new EnumMap<>(Lane.class);
    List<RawKeeper.Begun> pages = new ArrayList<>();
    for (Outgoing outgoing : poll.polled().outgoing()) {
      lanes.computeIfAbsent(outgoing.lane(), _ -> new ArrayList<>()).add(outgoing.item());
      outgoing
          .page()
          .map(found -> intake.keep(page(found, outgoing.item()), found.page().rawSha256()))
          .ifPresent(pages::add);
    }
    Map<Lane, List<IntakeOutcome>> outcomes = new EnumMap<>(Lane.class);
    Publication publication =
        owner.publish(
            sender -> {
              lanes.forEach(
                  (lane, items) ->
                      outcomes.put(
                          lane, acknowledged(intake.publish(of(poll, lane), items, sender))));
              state(source, poll.polled().after(), sender);
            });
    pages.forEach(RawKeeper.Begun::close);
    if (publication instanceof Publication.Committed) {
      lanes.forEach(
          (lane, items) ->
              intake.count(of(poll, lane), items, Objects.requireNonNull(outcomes.get(lane))));
    }
    return publication;
  }

  /** No receipt tells of a page: it gives its text to an entry. */
  private static Delivery page(PageText.Found found, ReadItem entry) {
    return entry instanceof ReadItem.Ready ready
        ? DeliveryBuilder.builder(found.delivery())
            .articleIds(List.of(ready.article().id().value()))
            .build()
        : found.delivery();
  }

  private void state(String source, FeedState after, RecordSender sender) {
    CompletableFuture<?> sent = sender.send(states.message(source, StateKind.FEED, after.json()));
    Publishing.awaitAll(List.of(sent));
  }

  private static Delivery of(FeedPoller.Poll poll, Lane lane) {
    Delivery delivery = Objects.requireNonNull(poll.delivery(), "items come from a document");
    return DeliveryBuilder.builder(delivery).lane(lane).build();
  }

  private static List<IntakeOutcome> acknowledged(List<IntakeOutcome> outcomes) {
    for (IntakeOutcome outcome : outcomes) {
      if (outcome instanceof IntakeOutcome.Unacknowledged unacknowledged) {
        throw new UnavailableException("kafka", unacknowledged.detail(), null);
      }
    }
    return outcomes;
  }
}
