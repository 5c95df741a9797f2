package news.dateline.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import news.dateline.launcher.client.ArticleSender;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Table;
import news.dateline.launcher.console.Table.Cell;
import news.dateline.launcher.console.Tone;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.sample.ExpectedEnd;

/** The demo's story, on a system that is ready. */
record Demo(LocalSystem system, Screen screen, AtomicBoolean ending) {

  int run(boolean once) throws NoAnswerException, InterruptedException {
    try (LoopbackHttp http = new LoopbackHttp()) {
      ArticleSender sender = new ArticleSender(http, system.ports().ingestUri(), screen::remark);
      ArticleSearch search = new ArticleSearch(http, system.ports().elasticsearchUri());
      List<Fate> fates = play(sender, search);
      screen.result(table(fates));
      Optional<ArticleDocument> story = firstStory(fates, search);
      story.ifPresent(this::show);
      if (once) {
        return verdict(fates);
      }
      story.ifPresent(this::showNextSteps);
      return new Drip(sender, search, system, screen, ending).run();
    }
  }

  private List<Fate> play(ArticleSender sender, ArticleSearch search)
      throws NoAnswerException, InterruptedException {
    Instant begin = Instant.now();
    List<PlayedItem> played = new WirePlayer(sender).play(begin);
    screen.remark("Sent the sample wire: %d deliveries.".formatted(played.size()));
    List<Fate> fates = new Arrival(search, screen.liveLine()).await(played);
    screen.remark(
        "%.1f s after the first was sent, all that can be searched is searchable."
            .formatted(Duration.between(begin, Instant.now()).toMillis() / 1000.0));
    return fates;
  }

  private static Table table(List<Fate> fates) {
    Table table = new Table("sample", "source", "sent as", "what became of it");
    for (Fate fate : fates) {
      table.row(
          List.of(
              Cell.of(fate.played().item().name()),
              Cell.of(fate.played().item().source()),
              Cell.of(Words.of(fate.played().item().role())),
              new Cell(fate.words(), fate.isExpected() ? Tone.GOOD : Tone.BAD)));
    }
    return table;
  }

  private static Optional<ArticleDocument> firstStory(List<Fate> fates, ArticleSearch search)
      throws NoAnswerException {
    Optional<Fate> first =
        fates.stream()
            .filter(fate -> fate.end().filter(end -> end == ExpectedEnd.INDEXED).isPresent())
            .findFirst();
    return first.isEmpty() ? Optional.empty() : search.find(first.get().played().id());
  }

  private void show(ArticleDocument story) {
    screen.result("");
    screen.result(new StoryCard(story).table());
    screen.result("");
  }

  private void showNextSteps(ArticleDocument story) {
    new NextSteps(system.ports(), story).lines().forEach(screen::result);
    screen.result("");
  }

  private int verdict(List<Fate> fates) {
    List<Fate> wrong = fates.stream().filter(fate -> !fate.isExpected()).toList();
    wrong.forEach(fate -> screen.problem(fate.complaint()));
    if (wrong.isEmpty()) {
      screen.remark("Every sample is where it should be. Without --once the system stays up.");
    }
    return wrong.isEmpty() ? ExitCode.OK : ExitCode.REFUSED;
  }
}
