package news.dateline.launcher.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import news.dateline.launcher.client.Ingest;
import news.dateline.launcher.client.StubService;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SourcesCommandTest {
  private static final String WELL =
      """
      {"id": "anadolu", "name": "Anadolu Agency", "origin": "configured", "channels": ["push"], "keys": [],
       "lastArticleAt": "2024-10-08T11:55:00Z", "silence": {"after": "PT24H", "learned": false, "silent": false}}""";
  private static final String SILENT =
      """
      {"id": "harbour", "name": "Harbour", "origin": "registered", "channels": ["feed"], "keys": [],
       "feed": {"url": "https://harbour.example/rss", "state": "active", "lastPollAt": "2024-10-08T11:59:00Z",
                "nextPollAt": "2024-10-08T12:03:30Z", "newsEvery": "PT12M", "failuresInRow": 0},
       "lastArticleAt": "2024-10-08T04:48:00Z", "silence": {"after": "PT6H", "learned": true, "silent": true}}""";
  private static final String FAILING =
      """
      {"id": "quay", "name": "Quay", "origin": "registered", "channels": [],
       "keys": [{"id": "k7", "createdAt": "2024-10-03T12:00:00Z"}],
       "feed": {"url": "https://quay.example/rss", "state": "failing", "lastPollAt": "2024-10-08T11:59:00Z",
                "nextPollAt": "2024-10-08T11:59:30Z", "failuresInRow": 3, "failure": "quay.example\\u001b[2J answered 503"},
       "silence": {"after": "PT24H", "learned": false, "silent": false}}""";

  private StubService ingest;

  @BeforeEach
  void start() throws IOException {
    ingest = new StubService();
  }

  @AfterEach
  void stop() {
    ingest.close();
  }

  @Test
  void whatNeedsALookStandsFirstAndIsTheExitCode() {
    ingest.on("GET /v1/sources", 200, list(WELL, FAILING, SILENT));

    CommandRun run = run();

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .isEqualTo(
            """
            source   comes by  state                                   last article    rhythm             next poll  trouble
            harbour  feed      silent for 7 h 12 min, longer than 6 h  7 h 12 min ago  news every 12 min  in 3 min   -
            quay     any way   failing: the last 3 polls did           -               -                  now        quay.example [2J answered 503
            anadolu  push      well                                    5 min ago       -                  -          -
            """);
    assertThat(run.err())
        .isEqualTo(
            "2 of 3 need a look: harbour, quay. More of one: ./dateline sources show harbour\n");
  }

  @Test
  void whereAllIsWellTheExitCodeIsZeroAndNothingIsRemarked() {
    ingest.on("GET /v1/sources", 200, list(WELL));

    CommandRun run = run();

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void jsonIsTheServicesAnswer() {
    ingest.on("GET /v1/sources", 200, list(WELL).replace("\n", ""));

    assertThat(run("--json").out()).isEqualTo(list(WELL).replace("\n", "") + "\n");
  }

  @Test
  void oneSourceIsShownWithAllThatIsKnown() {
    ingest.on(
        "GET /v1/sources/quay",
        200,
        FAILING.replaceFirst(
            "\\{",
            "{\"at\": \"2024-10-08T12:00:00Z\", \"profile\": {\"zone\": \"UTC\", \"feed\": {\"pages\": \"teaser\"}},"));

    CommandRun run = run("show", "quay");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .containsPattern("state +failing: the last 3 polls did\n")
        .containsPattern("silent after +24 h, as its profile says\n")
        .containsPattern("last poll +1 min ago \\(2024-10-08T11:59:00Z\\)\n")
        .containsPattern("key +k7, made 5 days ago")
        .containsPattern("feed.pages +teaser\n");
  }

  @Test
  void theOperatorsKeyIsTakenFromTheEnvironment() {
    ingest.on("GET /v1/sources", 200, list(WELL));
    Ingest withKey = new Ingest(Map.of(Ingest.KEY_VARIABLE, "night-desk")::get);

    CommandRun.of(new SourcesCommand(withKey), ingest.option("--ingest"));

    assertThat(ingest.requests()).containsExactly("GET /v1/sources Bearer night-desk");
  }

  @Test
  void whoIsTurnedAwayIsToldWhereTheKeyIsReadFrom() {
    ingest.on("GET /v1/sources", 401, "{\"detail\": \"present the operator's secret\"}");

    CommandRun run = run();

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err())
        .isEqualTo(
            "present the operator's secret; the key is read from the environment, DATELINE_OPERATOR_KEY\n");
  }

  @Test
  void aStrangerAtThatAddressIsNoService() {
    ingest.on("GET /v1/sources", 200, "<html>hello</html>");

    assertThat(run().exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run().err()).contains("not one of an ingest-service");
  }

  @Test
  void whereNothingAnswersTheSentenceSaysWhatToDo() {
    ingest.close();

    CommandRun run = run();

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.err()).startsWith("Nothing answers at http://127.0.0.1:");
    assertThat(CommandRun.of(new SourcesCommand(), "--ingest=ingest.example").exitCode())
        .isEqualTo(ExitCode.USAGE);
  }

  @Test
  void anotherServiceIsNeverAskedBecauseAnOptionStandsBeforeTheCommand() {
    CommandRun run =
        CommandRun.of(new SourcesCommand(), ingest.option("--ingest"), "remove", "anadolu");

    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith("Write --ingest after 'remove'.");
    assertThat(ingest.requests()).isEmpty();
  }

  @Test
  void aSecretIsAloneOnStandardOutput() {
    ingest.on(
        "POST /v1/sources/anadolu/keys",
        201,
        "{\"id\": \"k3\", \"secret\": \"dl_abc\", \"retired\": \"k1\"}");

    CommandRun run = run("add-key", "anadolu");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("dl_abc\n");
    assertThat(run.err()).contains("Key k3 of 'anadolu'", "Key k1 is valid no more");
  }

  @Test
  void keysAreListedAndEnded() {
    ingest
        .on(
            "GET /v1/sources/quay",
            200,
            FAILING.replaceFirst("\\{", "{\"at\": \"2024-10-08T12:00:00Z\","))
        .on("DELETE /v1/sources/quay/keys/k7", 204, "");

    assertThat(run("keys", "quay").lines())
        .containsExactly("key  age     made", "k7   5 days  2024-10-03T12:00:00Z");
    assertThat(run("remove-key", "quay", "k7").exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run("remove-key", "quay", "k8").exitCode()).isEqualTo(ExitCode.REFUSED);
  }

  @Test
  void aSourceOfTheFileIsNotRemoved() {
    ingest.on("DELETE /v1/sources/anadolu", 409, "{\"detail\": \"it stands in the file\"}");

    CommandRun run = run("remove", "anadolu");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isEqualTo("it stands in the file\n");
  }

  @Test
  void settingsChangeTheProfileThatIsThere() {
    ingest
        .on(
            "GET /v1/sources/quay",
            200,
            FAILING.replaceFirst(
                "\\{",
                "{\"at\": \"2024-10-08T12:00:00Z\", \"profile\": {\"zone\": \"UTC\", \"language\": \"en\", \"feed\": {\"url\": \"https://q.example/\"}},"))
        .on("PUT /v1/sources/quay", 200, FAILING);

    CommandRun run =
        run(
            "set",
            "quay",
            "zone=Europe/Lisbon",
            "language=",
            "feed.pages=always",
            "channels=feed,push");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ingest.requests())
        .contains(
            "PUT /v1/sources/quay {\"zone\":\"Europe/Lisbon\",\"feed\":{\"url\":\"https://q.example/\",\"pages\":\"always\"},\"channels\":[\"feed\",\"push\"]}");
    assertThat(run("set", "quay", "zone").exitCode()).isEqualTo(ExitCode.USAGE);
  }

  private static String list(String... sources) {
    return "{\"at\": \"2024-10-08T12:00:00Z\", \"sources\": [%s]}"
        .formatted(String.join(",", sources));
  }

  private CommandRun run(String... arguments) {
    String[] all = Arrays.copyOf(arguments, arguments.length + 1);
    all[arguments.length] = ingest.option("--ingest");
    return CommandRun.of(new SourcesCommand(), all);
  }
}
