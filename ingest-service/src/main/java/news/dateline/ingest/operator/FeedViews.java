package news.dateline.ingest.operator;

import java.util.Optional;
import news.dateline.ingest.feed.FeedState;
import news.dateline.ingest.operator.FeedView.State;
import news.dateline.ingest.source.FeedProfile;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.state.SourceStates;
import news.dateline.ingest.state.StateKind;
import org.springframework.stereotype.Component;

/** How the polling of feeds goes, as all instances know it. */
@Component
class FeedViews {
  private final SourceStates states;

  FeedViews(SourceStates states) {
    this.states = states;
  }

  /** Empty for a source that has no feed. */
  Optional<FeedView> of(SourceProfile source) {
    return Optional.ofNullable(source.feed())
        .map(
            feed ->
                state(source)
                    .filter(state -> state.configured().equals(feed.url()))
                    .map(FeedViews::polled)
                    .orElseGet(() -> unpolled(feed)));
  }

  /** Whether the feed's server has said that it is gone for good. */
  boolean isRetired(SourceProfile source) {
    return of(source).filter(view -> view.state() == State.RETIRED).isPresent();
  }

  private Optional<FeedState> state(SourceProfile source) {
    return states.get(source.id(), StateKind.FEED).map(FeedState::read);
  }

  private static FeedView polled(FeedState state) {
    return new FeedView(
        state.address().toString(),
        word(state),
        state.lastPollAt(),
        state.nextPollAt(),
        state.lastNewAt(),
        state.rhythm().usualGap().orElse(null),
        state.failuresInRow(),
        state.lastFailure(),
        state.retired());
  }

  private static FeedView unpolled(FeedProfile feed) {
    return new FeedView(
        feed.url().toString(), State.WAITING, null, null, null, null, 0, null, null);
  }

  private static State word(FeedState state) {
    if (state.hasRetired()) {
      return State.RETIRED;
    }
    if (state.failuresInRow() > 0) {
      return State.FAILING;
    }
    return state.lastPollAt() == null ? State.WAITING : State.ACTIVE;
  }
}
