package news.dateline.launcher.changes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.dateline.launcher.client.StubService;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.Test;

class ChangesCommandTest {
  private static final String CHANGE =
      """
      {"cursor":"c7","id":"g","articleId":"67ssued5i4xif7hcnit3wsltyz","uri":"tag:harbour\\u001b[2J","source":"newsroom",\
      "kind":"embargo-lifted","status":"live","at":"2026-03-11T10:15:30.250Z","receiptId":"r"}""";

  @Test
  void changesAreToldALineEachAndWhereToGoOn() throws IOException {
    try (StubService service = new StubService()) {
      service.on(
          "GET /v1/changes?limit=100&wait=0&after=c6&source=newsroom&kind=killed&kind=embargo-lifted",
          200,
          "{\"changes\": [%s], \"next\": \"c9\", \"more\": true}".formatted(CHANGE));
      CommandRun run =
          CommandRun.of(
              new ChangesCommand(),
              service.option("--index"),
              "--after=c6",
              "--source=newsroom",
              "--kind=killed",
              "--kind=embargo-lifted");
      assertThat(run.exitCode()).as(run.err()).isEqualTo(ExitCode.OK);
      assertThat(run.out())
          .isEqualTo(
              "2026-03-11T10:15:30.250Z  embargo-lifted  newsroom  tag:harbour [2J  67ssued5i4xif7hcnit3wsltyz\n");
      assertThat(run.err()).contains("There are more; go on with --after c9");
    }
  }

  @Test
  void asJsonEachChangeIsALineAsItCame() throws IOException {
    try (StubService service = new StubService()) {
      service.on(
          "GET /v1/changes?limit=5&wait=0",
          200,
          "{\"changes\": [%s, %s], \"next\": \"c9\", \"more\": false}".formatted(CHANGE, CHANGE));
      CommandRun run =
          CommandRun.of(new ChangesCommand(), service.option("--index"), "--json", "--limit=5");
      assertThat(run.out().lines()).hasSize(2).allMatch(line -> line.startsWith("{\"cursor\":"));
    }
  }

  @Test
  void whoFollowsGoesOnUntilTheServiceRefuses() throws IOException {
    try (StubService service = new StubService()) {
      service
          .on(
              "GET /v1/changes?limit=1000&wait=0&after=now",
              200,
              "{\"changes\": [], \"next\": \"c1\", \"more\": false}")
          .on(
              "GET /v1/changes?limit=1000&wait=30&after=c1",
              200,
              "{\"changes\": [%s], \"next\": \"c2\", \"more\": false}".formatted(CHANGE))
          .on(
              "GET /v1/changes?limit=1000&wait=30&after=c2",
              410,
              "{\"detail\": \"What came after this cursor is kept no more.\"}");
      CommandRun run =
          CommandRun.of(new ChangesCommand(), service.option("--index"), "--after=now", "--follow");
      assertThat(run.out().lines()).hasSize(1);
      assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    }
  }
}
