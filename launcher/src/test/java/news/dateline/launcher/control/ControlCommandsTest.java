package news.dateline.launcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import news.dateline.article.ArticleId;
import news.dateline.launcher.client.StubService;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ControlCommandsTest {
  private static final String WHY = "--reason=an order";
  private static final String ID = ArticleId.of("quay", "tag:harbour").value();
  private static final String FOUND = "GET /v1/articles?uri=tag%3Aharbour";
  private static final String SENT =
      "{\"controls\": [{\"controlId\": \"c1\", \"articleId\": \"%s\"}]}".formatted(ID);

  private StubService services;

  @BeforeEach
  void start() throws IOException {
    services = new StubService();
  }

  @AfterEach
  void stop() {
    services.close();
  }

  @Test
  void aUriIsLookedUpTheDeedSentAndWhatCameOfItTold() {
    services
        .on(FOUND, 200, page(1, head("quay", "live")))
        .on("POST /v1/controls", 202, SENT)
        .on(
            "GET /v1/audit/c1",
            200,
            "{\"controlId\": \"c1\", \"articleId\": \"%s\", \"before\": \"live\", \"after\": \"killed\"}"
                .formatted(ID))
        .on("GET /v1/articles/" + ID, 200, head("quay", "killed"));

    CommandRun run = run(new KillCommand(), "tag:harbour", WHY, "--by=ana");

    assertThat(run.out())
        .isEqualTo("tag:harbour of quay (%s) was live and is killed.\n".formatted(ID));
    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(services.requests())
        .contains(
            "POST /v1/controls {\"deed\":\"kill\",\"reason\":\"an order\",\"by\":\"ana\",\"articles\":[{\"source\":\"quay\",\"uri\":\"tag:harbour\",\"id\":\"%s\"}]}"
                .formatted(ID));
  }

  @Test
  void ofSeveralSourcesTheCommandAsksWhich() {
    services.on(FOUND, 200, page(2, head("quay", "live") + "," + head("pier", "live")));

    CommandRun run = run(new KillCommand(), "tag:harbour", WHY);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("several sources", "quay, pier", "--source");
  }

  @Test
  void whatIsNotThereIsNamedWithItsSource() {
    services.on(FOUND, 200, page(0, ""));

    CommandRun run = run(new KillCommand(), "tag:harbour", WHY);

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .isEqualTo(
            "No article has the uri 'tag:harbour'. To name one that has not come yet, give its uri and its --source.\n");
  }

  @Test
  void onlyWhatIsKilledIsReinstatedAndOnlyWhatIsHiddenReleased() {
    services.on("GET /v1/articles/" + ID, 200, head("quay", "live"));

    assertThat(run(new ReinstateCommand(), ID, WHY).err()).contains("is not killed");
    assertThat(run(new ReleaseCommand(), ID, WHY).err()).contains("is live already");
    services.on("GET /v1/articles/" + ID, 200, head("quay", "killed"));
    assertThat(run(new ReleaseCommand(), ID, WHY).err()).contains("only ./dateline reinstate");
    assertThat(run(new HoldCommand(), ID, WHY).exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(services.requests()).noneMatch(request -> request.startsWith("POST"));
  }

  @Test
  void aReasonIsNeeded() {
    assertThat(run(new KillCommand(), ID).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aPurgeOfManySaysHowManyAndDoesNothingUnasked() {
    services.on("GET /v1/articles?purged=false&source=quay&limit=1", 200, page(7, ""));

    CommandRun run = run(new PurgeCommand(), "--source=quay", WHY);

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("7 articles", "--yes");
    assertThat(services.requests()).noneMatch(request -> request.startsWith("POST"));
    assertThat(run(new PurgeCommand(), WHY).exitCode()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void theAuditIsATableAndEmptyIsOne() {
    services.on(
        "GET /v1/audit?limit=100&by=ana",
        200,
        """
        {"audit": [{"controlId": "0123456789abcdef", "articleId": "a", "source": "quay", "uri": "tag:harbour", "deed": "kill",
          "actor": "ana", "reason": "an order\\u001b[2J", "at": "2026-03-11T10:15:30Z", "before": "live", "after": "killed"}]}""");
    services.on("GET /v1/audit?limit=100", 200, "{\"audit\": []}");

    assertThat(audit("--by=ana").out())
        .isEqualTo(
            """
            at                    deed  by   article      source  was   is      control   why
            2026-03-11T10:15:30Z  kill  ana  tag:harbour  quay    live  killed  01234567  an order [2J
            """);
    assertThat(audit().exitCode()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void theWorklistHasExitCodeOneWhileSomeStand() {
    String unresolved = "GET /actuator/kills?limit=100&state=unresolved";
    services.on(
        unresolved,
        200,
        """
        {"kills": [{"id": "k1", "state": "unresolved", "receivedAt": "2026-03-11T10:15:30Z", "source": "quay", "deed": "kill",
          "target": "urn:dateline:quay:slug:ferry", "candidates": ["a1", "a2"]}]}""");

    CommandRun run = CommandRun.of(new KillsCommand(), "list", services.option("--index"));

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out()).contains("urn:dateline:quay:slug:ferry", "a1 a2");
    assertThat(run.err()).contains("./dateline kills resolve k1 ARTICLE");
    services.on(unresolved, 200, "{\"kills\": []}");
    assertThat(CommandRun.of(new KillsCommand(), "list", services.option("--index")).exitCode())
        .isEqualTo(ExitCode.OK);
  }

  private CommandRun audit(String... arguments) {
    return CommandRun.of(
        new AuditCommand(),
        Stream.concat(Stream.of(services.option("--index")), Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private CommandRun run(Object command, String... arguments) {
    return CommandRun.of(
        command,
        Stream.concat(
                Stream.of(services.option("--ingest"), services.option("--index")),
                Arrays.stream(arguments))
            .toArray(String[]::new));
  }

  private static String head(String source, String visibility) {
    return "{\"id\": \"%s\", \"source\": \"%s\", \"uri\": \"tag:harbour\", \"visibility\": \"%s\"}"
        .formatted(ArticleId.of(source, "tag:harbour").value(), source, visibility);
  }

  private static String page(int total, String heads) {
    return "{\"articles\": [%s], \"total\": %d}".formatted(heads, total);
  }
}
