package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.IntStream;
import news.dateline.launcher.local.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class BacklogIT {
  private static final String ARCHIVE = "anadolu"; // while this test runs it sends no live news
  private static final int HISTORY = 400; // eight of the backlog's batches
  private static final int NEWS = 10;

  @Test
  void liveNewsPassesAWaitingBacklogAndAllOfItIsBalanced(Newsroom newsroom)
      throws InterruptedException {
    Balance before = newsroom.balance(ARCHIVE);
    newsroom.system().stop(Part.ENRICH);
    for (int i = 0; i < HISTORY; i++) {
      byte[] wire = Wires.version("tag:history-" + i, 1, "gudgeon history");
      assertThat(newsroom.postToBacklog(ARCHIVE, wire).status()).isEqualTo(202);
    }
    for (int i = 0; i < NEWS; i++) {
      byte[] wire = Wires.version("tag:news-" + i, 1, "gudgeon news");
      assertThat(newsroom.post(Wires.SOURCE, wire).status()).isEqualTo(202);
    }
    newsroom.system().start(Part.ENRICH);
    eventually(() -> newsroom.balance(ARCHIVE).of("indexed") == before.of("indexed") + HISTORY);
    eventually(() -> newsroom.count("articles-live", "+gudgeon +source:" + ARCHIVE) == HISTORY);
    Instant lastNews =
        IntStream.range(0, NEWS)
            .mapToObj(i -> settledAt(newsroom, Wires.id("tag:news-" + i)))
            .max(Instant::compareTo)
            .orElseThrow();
    int earlier =
        newsroom.count(
            "receipts",
            "+source:%s +outcome:indexed +settledAt:[* TO \"%s\"]".formatted(ARCHIVE, lastNews));
    assertThat(earlier - before.of("indexed"))
        .as("what was settled of the backlog before the last of the news")
        .isLessThan(HISTORY / 2);
    Balance after = newsroom.balance(ARCHIVE);
    assertThat(after.of("received")).isEqualTo(after.sum());
    assertThat(after.of("in-flight")).isZero();
  }

  @Test
  void aKillSentWithAnImportWinsOverWhateverTheImportBrings(Newsroom newsroom) {
    newsroom.postToBacklog(Wires.SOURCE, Wires.version("tag:import-kill", 1, "loach escapes"));
    newsroom.postToBacklog(Wires.SOURCE, Wires.kill("tag:import-kill"));
    newsroom.postToBacklog(Wires.SOURCE, Wires.version("tag:import-kill", 9, "loach returns"));
    String receipts = "+articleId:" + Wires.id("tag:import-kill");
    eventually(() -> newsroom.count("receipts", receipts) == 3);
    eventually(() -> newsroom.count("receipts", receipts + " +outcome:in-flight") == 0);
    assertThat(newsroom.visibility("tag:import-kill")).isEqualTo("killed");
    eventually(() -> !newsroom.everything().contains("loach"));
  }

  @Test
  void ofVersionsInBothLanesTheNewestStands(Newsroom newsroom) {
    for (int version : new int[] {2, 5, 1, 4, 3}) {
      byte[] wire = Wires.version("tag:both-lanes", version, "tench");
      if (version % 2 == 0) {
        newsroom.post(Wires.SOURCE, wire);
      } else {
        newsroom.postToBacklog(Wires.SOURCE, wire);
      }
    }
    String receipts = "+articleId:" + Wires.id("tag:both-lanes");
    eventually(() -> newsroom.count("receipts", receipts) == 5);
    eventually(() -> newsroom.count("receipts", receipts + " +outcome:in-flight") == 0);
    assertThat(newsroom.document(Wires.id("tag:both-lanes")).path("version").asString())
        .isEqualTo("5");
    assertThat(newsroom.count("articles-live", "tench")).isEqualTo(1);
  }

  private static Instant settledAt(Newsroom newsroom, String articleId) {
    return Instant.parse(
        newsroom.first("receipts", "articleId:" + articleId).at("/_source/settledAt").asString());
  }
}
