package news.dateline.launcher.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import news.dateline.ingest.operator.FeedView;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.console.Spans;
import news.dateline.launcher.console.Tone;

/**
 * How a source is, in plain words.
 *
 * @param needsLook whether somebody should do something
 */
record Condition(String words, Tone tone, boolean needsLook) {

  /** The worst there is to say of it. */
  static Condition of(SourceView source, Instant at) {
    FeedView feed = source.feed();
    if (feed != null && feed.state() == FeedView.State.RETIRED) {
      return bad("retired: the feed is gone");
    }
    if (source.silence().silent()) {
      return bad(
          "silent for %s, longer than %s"
              .formatted(
                  lastArticle(source, at).map(Spans::of).orElse("ever"),
                  Spans.of(source.silence().after())));
    }
    if (feed != null && feed.state() == FeedView.State.FAILING) {
      return bad(
          feed.failuresInRow() == 1
              ? "failing: the last poll did"
              : "failing: the last %d polls did".formatted(feed.failuresInRow()));
    }
    if (source.lastArticleAt() == null) {
      return new Condition("nothing has come yet", Tone.WAITING, false);
    }
    return new Condition("well", Tone.GOOD, false);
  }

  /** How long ago its last article came. */
  static Optional<Duration> lastArticle(SourceView source, Instant at) {
    return Optional.ofNullable(source.lastArticleAt()).map(last -> Duration.between(last, at));
  }

  private static Condition bad(String words) {
    return new Condition(words, Tone.BAD, true);
  }
}
