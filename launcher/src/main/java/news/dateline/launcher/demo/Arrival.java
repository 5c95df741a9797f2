package news.dateline.launcher.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.dateline.launcher.client.NoAnswerException;
import news.dateline.launcher.console.LiveLine;

/** Waits until every sample has arrived where it should. */
record Arrival(ArticleSearch search, LiveLine line) {
  private static final Duration PATIENCE = Duration.ofSeconds(60); // seconds are usual
  private static final long LOOK_EVERY_MILLIS = 200; // often enough for a refresh every second

  /** Each sample's fate, when all are as expected or the patience is at its end. */
  List<Fate> await(List<PlayedItem> played) throws NoAnswerException, InterruptedException {
    Set<String> ids =
        played.stream().map(PlayedItem::id).filter(id -> !id.isEmpty()).collect(Collectors.toSet());
    Instant end = Instant.now().plus(PATIENCE);
    while (true) {
      List<Fate> fates = new Fates(played, search.find(ids)).all();
      long arrived = fates.stream().filter(Fate::isExpected).count();
      line.show("%d of %d have arrived".formatted(arrived, fates.size()));
      if (arrived == fates.size() || Instant.now().isAfter(end)) {
        line.clear();
        return fates;
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
    }
  }
}
