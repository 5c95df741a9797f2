package news.dateline.launcher.watches;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Stream;
import news.dateline.launcher.client.StubService;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WatchesCommandTest {
  private static final String PATH = "/actuator/watches";
  private static final String WATCH =
      """
      {"id": "abc", "name": "ferries", "query": "ferry", "channel": "webhook", "target": "https://desk.example/", %s
       "createdAt": "2026-03-11T12:00:00Z", "createdBy": "ana", "condition": "failing", "waiting": 2, "sent": 17, "failed": 0,
       "lastAt": "2026-03-11T12:03:00Z", "lastUri": "tag:ferry", "problem": "the webhook answers 503"}""";

  private StubService index;

  @BeforeEach
  void start() throws IOException {
    index = new StubService();
  }

  @AfterEach
  void stop() {
    index.close();
  }

  @Test
  void aWatchIsAddedAndItsSecretShownOnce() {
    index.on("POST " + PATH, 200, WATCH.formatted("\"secret\": \"whsec_x\","));

    CommandRun run = run("add", "--query=ferry", "--webhook=https://desk.example/", "--by=ana");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("Watch abc tells", "whsec_x");
    assertThat(index.requests())
        .containsExactly(
            "POST "
                + PATH
                + " {\"query\":\"ferry\",\"by\":\"ana\",\"webhook\":\"https://desk.example/\"}");
  }

  @Test
  void oneWayToTellIsNeededAndNoMore() {
    assertThat(run("add", "--query=ferry").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("add", "--query=ferry", "--rss", "--mail=a@b.example").exitCode())
        .isEqualTo(ExitCode.USAGE);
    assertThat(index.requests()).isEmpty();
  }

  @Test
  void aFailingWatchIsListedWithItsReason() {
    index.on(
        "GET " + PATH,
        200,
        "{\"at\": \"2026-03-11T12:05:00Z\", \"watches\": [%s]}".formatted(WATCH.formatted("")));

    CommandRun run = run("list");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .contains("abc", "ferries", "failing", "17", "2 min ago: tag:ferry", "answers 503");
  }

  @Test
  void aTestThatDoesNotArriveIsTold() {
    index.on(
        "POST " + PATH + "/abc",
        200,
        """
        {"matched": 1, "newest": [{"id": "i", "source": "quay", "headline": "Ferry \\u001b[2J sails"}],
         "sent": false, "problem": "the webhook answers 503"}""");

    CommandRun run = run("test", "abc");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .contains("1 stories of the last day match.", "quay")
        .doesNotContain("\u001b");
    assertThat(run.err()).contains("did not arrive: the webhook answers 503");
  }

  @Test
  void aWatchIsRemovedOrIsNotThere() {
    index.on("DELETE " + PATH + "/abc?by=ana", 204, "");

    assertThat(run("remove", "abc", "--by=ana").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run("remove", "xyz", "--by=ana").exitCode()).isEqualTo(ExitCode.REFUSED);
  }

  private CommandRun run(String... arguments) {
    return CommandRun.of(
        new WatchesCommand(),
        Stream.concat(Stream.of(arguments), Stream.of(index.option("--index")))
            .toArray(String[]::new));
  }
}
