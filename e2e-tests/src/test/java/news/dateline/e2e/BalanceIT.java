package news.dateline.e2e;

import static news.dateline.e2e.Newsroom.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import news.dateline.article.ArticleTopics;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.sources.SourcesCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;
import picocli.CommandLine;

@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.PARTS)
class BalanceIT {
  private static final String SOURCE = "sheet";
  private static final int STORIES = 50; // some of each kind in hand when everything is killed

  private final Map<String, Integer> expected = new HashMap<>();

  @Test
  void theSheetAddsUpWhileEverythingIsKilledAndEqualsWhatWasSentInTheEnd(Newsroom newsroom)
      throws InterruptedException, ExecutionException {
    register(newsroom);
    try (SheetWatch watch = SheetWatch.of(newsroom)) {
      Poison.publish(newsroom, ArticleTopics.RAW, "sheet-poison", SOURCE);
      count("dead-lettered");
      for (int story = 0; story < STORIES; story++) {
        if (story == STORIES / 2) {
          killEverything(newsroom);
        }
        tell(newsroom, story);
      }
      Balance sent = Balance.of(expected);
      eventually(() -> newsroom.balance(SOURCE).equals(sent));
      assertThat(newsroom.hourlyBalance(SOURCE)).isEqualTo(sent);
      assertThat(watch.looks()).isPositive();
      assertThat(watch.wrong()).isEmpty();
    }
    assertEachChangeIsToldOnce(newsroom);
  }

  /** One change of each story that was to be seen; of one that was killed before, none. */
  private static void assertEachChangeIsToldOnce(Newsroom newsroom) {
    ToldChanges told = ToldChanges.of(newsroom, SOURCE);
    eventually(() -> told.read() && told.all().size() >= STORIES - STORIES / 5);
    for (int story = 0; story < STORIES; story++) {
      assertThat(told.kinds("tag:sheet-" + story))
          .as("story %d", story)
          .isEqualTo(story % 5 == 0 ? List.of() : List.of("new"));
    }
  }

  /** A story, told so that each outcome is the same however the services' batches are cut. */
  private void tell(Newsroom newsroom, int story) {
    String uri = "tag:sheet-" + story;
    byte[] wire = Wires.version(uri, 2, "planigale counts");
    if (story % 5 == 0) {
      send(newsroom, Wires.kill(uri), "indexed");
      send(newsroom, wire, "after-kill");
      return;
    }
    send(newsroom, wire, "indexed");
    switch (story % 5) {
      case 1 -> send(newsroom, wire, "duplicate", "Article-Uri", uri + "-copy");
      case 2 -> send(newsroom, Wires.version(uri, 1, "planigale counts"), "superseded");
      case 3 -> send(newsroom, noStory(story), "refused");
      default -> post(newsroom, wire, 202); // the same delivery again counts once
    }
  }

  private static byte[] noStory(int number) {
    return "{\"headline\": %d}".formatted(number).getBytes(StandardCharsets.UTF_8);
  }

  private void send(Newsroom newsroom, byte[] wire, String outcome, String... headers) {
    post(newsroom, wire, outcome.equals("refused") ? 422 : 202, headers);
    count(outcome);
  }

  private void count(String outcome) {
    expected.merge(outcome, 1, Integer::sum);
    expected.merge("received", 1, Integer::sum);
  }

  /** As any sender does: what is not acknowledged is sent again. */
  private static void post(Newsroom newsroom, byte[] wire, int status, String... headers) {
    eventually(() -> newsroom.post(SOURCE, wire, headers).status() == status);
  }

  /** Servers that are provided have no process to be killed. */
  private static void killEverything(Newsroom newsroom) {
    for (Part part : newsroom.system().parts()) {
      boolean isServer = part == Part.KAFKA || part == Part.ELASTICSEARCH;
      if (!isServer || !Boolean.getBoolean(Servers.IN_CONTAINERS)) {
        newsroom.system().kill(part);
      }
    }
  }

  private static void register(Newsroom newsroom) {
    String offset = Integer.toString(newsroom.system().ports().offset());
    assertThat(
            new CommandLine(new SourcesCommand())
                .execute("set", SOURCE, "zone=UTC", "--port-offset", offset))
        .isZero();
  }
}
