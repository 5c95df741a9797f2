package news.dateline.launcher.sources;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import news.dateline.article.Warning;
import news.dateline.ingest.operator.Discovered;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.console.Visible;

/** What was found at a site, for somebody who decides whether it shall be a source. */
record ProposalCard(Discovered found) {

  void print(Screen screen) {
    Discovered.Proposal proposal = found.proposal();
    screen.result(Visible.text(found.sentence()));
    if (found.candidates().size() > 1) {
      screen.result("");
      screen.result(candidates());
      screen.remark("The first is proposed; to take another, add its address.");
    }
    if (proposal == null) {
      return;
    }
    if (proposal.already() != null) {
      screen.problem(
          Visible.text(
              "'%s' reads this feed already: ./dateline sources show %s"
                  .formatted(proposal.already(), proposal.already())));
      return;
    }
    screen.result("");
    Table profile = new Table("proposed", "value");
    profile.row("id", proposal.id());
    ProfileRows.add(proposal.profile(), "", profile);
    screen.result(profile);
    proposal.guesses().forEach(guess -> screen.remark(Visible.text("Guessed: " + guess)));
    stories(proposal, screen);
  }

  private Table candidates() {
    Table table = new Table("format", "stories", "text", "title", "address");
    found
        .candidates()
        .forEach(
            it ->
                table.row(
                    it.format(),
                    it.entries(),
                    it.fullText() ? "full" : "teasers",
                    it.title(),
                    it.url()));
    return table;
  }

  private static void stories(Discovered.Proposal proposal, Screen screen) {
    screen.result("");
    if (proposal.stories().isEmpty()) {
      screen.result("The feed holds no stories now.");
      return;
    }
    screen.result(
        "Its last %d of %d, as they are read:"
            .formatted(proposal.stories().size(), proposal.items()));
    Table table = new Table("time (UTC)", "headline", "text", "doubts", "uri");
    proposal.stories().forEach(story -> table.row(row(story)));
    screen.result(table);
  }

  private static List<Cell> row(Discovered.Story story) {
    if (story.refused() != null) {
      return List.of(
          Cell.of("-"),
          new Cell("refused: " + story.refused(), Tone.BAD),
          Cell.of("-"),
          Cell.of("-"),
          Cell.of("-"));
    }
    return List.of(
        Cell.of(time(story)),
        Cell.of(Objects.requireNonNullElse(story.headline(), "-")),
        Cell.of(
            switch (story.text()) {
              case FULL -> "%,d characters".formatted(story.characters());
              case TEASER -> "teaser of %,d".formatted(story.characters());
              case NONE -> "none";
            }),
        new Cell(doubts(story), story.warnings().isEmpty() ? Tone.PLAIN : Tone.WAITING),
        Cell.of(Objects.requireNonNullElse(story.uri(), "-")));
  }

  private static String time(Discovered.Story story) {
    Instant time = story.time();
    return time == null
        ? "not stated"
        : time.truncatedTo(ChronoUnit.MINUTES).toString().replace('T', ' ').substring(0, 16);
  }

  private static String doubts(Discovered.Story story) {
    return story.warnings().isEmpty()
        ? "-"
        : story.warnings().stream().map(Warning::code).distinct().collect(Collectors.joining(", "));
  }
}
