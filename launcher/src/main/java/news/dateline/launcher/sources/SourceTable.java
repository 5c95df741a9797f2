package news.dateline.launcher.sources;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import news.dateline.ingest.operator.FeedView;
import news.dateline.ingest.operator.SourceList;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.console.Spans;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import org.jspecify.annotations.Nullable;

/** All sources for people; what needs a look stands first. */
record SourceTable(SourceList list) {
  private static final String NONE = "-";

  Table table() {
    Table table =
        new Table("source", "comes by", "state", "last article", "rhythm", "next poll", "trouble");
    list.sources().stream()
        .sorted(
            Comparator.comparing((SourceView source) -> !condition(source).needsLook())
                .thenComparing(source -> source.lastArticleAt() == null)
                .thenComparing(SourceView::id))
        .forEach(source -> table.row(row(source)));
    return table;
  }

  /** The ids of those that need a look. */
  List<String> needLook() {
    return list.sources().stream()
        .filter(source -> condition(source).needsLook())
        .map(SourceView::id)
        .sorted()
        .toList();
  }

  private Condition condition(SourceView source) {
    return Condition.of(source, list.at());
  }

  private List<Cell> row(SourceView source) {
    Condition condition = condition(source);
    Optional<FeedView> feed = Optional.ofNullable(source.feed());
    return List.of(
        Cell.of(source.id()),
        Cell.of(source.channels().isEmpty() ? "any way" : String.join(", ", source.channels())),
        new Cell(condition.words(), condition.tone()),
        Cell.of(
            Condition.lastArticle(source, list.at())
                .map(ago -> Spans.of(ago) + " ago")
                .orElse(NONE)),
        Cell.of(
            feed.map(FeedView::newsEvery).map(gap -> "news every " + Spans.of(gap)).orElse(NONE)),
        Cell.of(feed.map(it -> nextPoll(it, list.at())).orElse(NONE)),
        new Cell(feed.flatMap(SourceTable::trouble).orElse(NONE), Tone.PLAIN));
  }

  /** When a feed is polled next, in words. */
  static String nextPoll(FeedView feed, Instant at) {
    Instant next = feed.nextPollAt();
    return switch (feed.state()) {
      case RETIRED -> "never";
      case WAITING, ACTIVE, FAILING ->
          next == null || !next.isAfter(at) ? "now" : "in " + Spans.of(Duration.between(at, next));
    };
  }

  /** What is wrong with a feed, as the service says it. */
  static Optional<String> trouble(FeedView feed) {
    return Stream.<@Nullable String>of(feed.retired(), feed.failure())
        .filter(Objects::nonNull)
        .map(Objects::requireNonNull)
        .findFirst();
  }
}
