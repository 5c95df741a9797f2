package news.dateline.launcher.sources;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import news.dateline.ingest.operator.FeedView;
import news.dateline.ingest.operator.SourceView;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Spans;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import org.jspecify.annotations.Nullable;

/** One source for people: a fact a line. */
record SourceSheet(SourceView source) {

  void print(Screen screen) {
    Condition condition = Condition.of(source, source.at());
    Table table = new Table("what", "how it is");
    table.row("source", "%s (%s)".formatted(source.id(), source.name()));
    table.row(List.of(Cell.of("state"), new Cell(condition.words(), condition.tone())));
    table.row("last article", ago(source.lastArticleAt(), "none has come yet"));
    table.row(
        "silent after",
        "%s, %s"
            .formatted(
                Spans.of(source.silence().after()),
                source.silence().learned() ? "learned from its own weeks" : "as its profile says"));
    table.row(
        "comes by", source.channels().isEmpty() ? "any way" : String.join(", ", source.channels()));
    if (source.feed() != null) {
      feed(source.feed(), table);
    }
    keys(table);
    table.row(
        "profile",
        switch (source.origin()) {
          case CONFIGURED -> "in the sources file of the service: change it there";
          case REGISTERED -> "added while the service ran: change it with ./dateline sources set";
        });
    if (source.profile() != null) {
      ProfileRows.add(source.profile(), "  ", table);
    }
    screen.result(table);
  }

  private void feed(FeedView feed, Table table) {
    table.row("feed", feed.url());
    table.row("last poll", ago(feed.lastPollAt(), "not polled yet"));
    table.row("next poll", SourceTable.nextPoll(feed, source.at()));
    table.row("last news", ago(feed.lastNewsAt(), "none yet"));
    table.row(
        "rhythm",
        feed.newsEvery() == null
            ? "not known yet"
            : "news every %s, as a rule".formatted(Spans.of(feed.newsEvery())));
    SourceTable.trouble(feed)
        .ifPresent(trouble -> table.row(List.of(Cell.of("trouble"), new Cell(trouble, Tone.BAD))));
  }

  private void keys(Table table) {
    if (source.keys().isEmpty()) {
      table.row("keys", "none");
    }
    source
        .keys()
        .forEach(
            key -> table.row("key", "%s, made %s".formatted(key.id(), ago(key.createdAt(), "-"))));
  }

  private String ago(@Nullable Instant then, String otherwise) {
    return then == null
        ? otherwise
        : "%s ago (%s)"
            .formatted(
                Spans.of(Duration.between(then, source.at())),
                then.truncatedTo(ChronoUnit.SECONDS));
  }
}
