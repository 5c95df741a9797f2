package news.dateline.launcher.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.dateline.launcher.client.StubService;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeadLettersCommandTest {
  private static final String PATH = "/actuator/dead-letters";
  private static final String LETTER =
      """
      {"id": "abc", "state": "open", "reason": "undecodable", "explanation": "the bytes are no message of ours",
       "detail": "not a readable Article: \\u001b[2J", "service": "enrich-service", "source": "quay", "receiptId": "r1",
       "topic": "articles-raw-v1", "origin": "articles-raw-v1-3@7", "failedAt": "2026-03-11T12:00:00Z", "failures": 2,
       "bytes": 2, "deeds": [{"kind": "replayed", "replay": 1, "at": "2026-03-11T11:00:00Z", "by": "ana", "why": "mended",
                              "editedSha256": "5a0f"}]}""";
  private static final String LIST =
      "{\"at\": \"2026-03-11T12:05:00Z\", \"total\": 1, \"complete\": true, \"letters\": [%s]}"
          .formatted(LETTER);
  private static final String NONE =
      "{\"at\": \"2026-03-11T12:05:00Z\", \"total\": 0, \"complete\": true, \"letters\": []}";
  private static final String SHEET =
      """
      {"at": "2026-03-11T12:05:00Z", "letter": %s, "failures": [
        {"at": "2026-03-11T10:00:00Z", "service": "enrich-service", "reason": "fault", "detail": "a fault", "origin": "o@1", "bytes": 2},
        {"at": "2026-03-11T12:00:00Z", "service": "enrich-service", "reason": "undecodable", "detail": "no JSON", "origin": "o@2", "bytes": 2}]}"""
          .formatted(LETTER);

  @TempDir private Path folder;
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
  void openLettersAreListedWithTheReasonInWords() {
    index.on("GET " + PATH + "?limit=100&state=open", 200, LIST);

    CommandRun run = run("list");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .isEqualTo(
            """
            letter  state  failed     times  source  service         reason       in words
            abc     open   5 min ago  2      quay    enrich-service  undecodable  the bytes are no message of ours
            """);
    assertThat(run.err()).isEqualTo("More of one: ./dateline dead-letters show abc\n");
  }

  @Test
  void whereThereIsNoneItSaysSoAndTheExitCodeIsOne() {
    index.on("GET " + PATH + "?limit=100&reason=fault&source=quay", 200, NONE);

    CommandRun run = run("list", "--state=all", "--reason-is=fault", "--source=quay");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isEqualTo("There is no such letter.\n");
  }

  @Test
  void aLetterIsShownWithAllThatHappenedAndItsBytes() {
    index.on("GET " + PATH + "/abc", 200, SHEET).on("GET " + PATH + "/abc/bytes", 200, "{x\n");

    CommandRun run = run("show", "abc");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out())
        .contains(
            "undecodable: the bytes are no message of ours",
            "fault, a fault",
            "by ana: mended (with edited bytes, SHA-256 5a0f)")
        .doesNotContain("\u001b")
        .endsWith("\n\n{x\n");
  }

  @Test
  void itsBytesAreWrittenToAFileAsTheyAre() {
    index
        .on("GET " + PATH + "/abc", 200, SHEET)
        .on("GET " + PATH + "/abc/bytes?failure=1", 200, "\u0000x");
    Path file = folder.resolve("letter");

    CommandRun run = run("show", "abc", "--failure=1", "-o", file.toString());

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(file).hasBinaryContent(new byte[] {0, 'x'});
  }

  @Test
  void aLetterThatIsNotThereIsExitCodeOneWithTheServicesSentence() {
    index.on("GET " + PATH + "/abc", 404, "{\"detail\": \"There is no letter abc.\"}");

    CommandRun run = run("show", "abc");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.err()).isEqualTo("There is no letter abc.\n");
  }

  @Test
  void aNamedLetterIsReplayedWhereItCameFrom() {
    index.on("POST " + PATH, 200, "{\"letters\": [{\"id\": \"abc\", \"done\": true}]}");

    CommandRun run = run("replay", "abc", "--by=ana");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("1 of 1 replayed.\n");
    assertThat(index.requests())
        .containsExactly(
            "POST " + PATH + " {\"action\":\"replay\",\"by\":\"ana\",\"ids\":\"abc\"}");
  }

  @Test
  void chosenLettersAreReplayedInTheBacklogsLaneAndWhatFailsIsNamed() {
    index
        .on("GET " + PATH + "?limit=10000&state=open&reason=undecodable", 200, LIST)
        .on("POST " + PATH, 200, "{\"letters\": [{\"id\": \"abc\", \"problem\": \"it is gone\"}]}");

    CommandRun run = run("replay", "--reason-is=undecodable", "--by=ana");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out()).isEqualTo("0 of 1 replayed.\n");
    assertThat(run.err()).isEqualTo("abc: it is gone\n");
    assertThat(index.requests()).last().asString().contains("\"lane\":\"backlog\"");
  }

  @Test
  void manyNamedLettersTakeTheBacklogsLane() {
    index.on("POST " + PATH, 200, "{\"letters\": []}");

    run(
        "replay",
        Stream.concat(Stream.of("--by=ana"), IntStream.range(0, 11).mapToObj(i -> "l" + i))
            .toArray(String[]::new));

    assertThat(index.requests()).singleElement().asString().contains("\"lane\":\"backlog\"");
  }

  @Test
  void whereThereAreMoreThanTheServiceListsItSaysSoAndTheExitCodeIsOne() {
    index
        .on(
            "GET " + PATH + "?limit=10000&state=open&source=quay",
            200,
            LIST.replace("\"complete\": true", "\"complete\": false"))
        .on("POST " + PATH, 200, "{\"letters\": [{\"id\": \"abc\", \"done\": true}]}");

    CommandRun run = run("replay", "--source=quay");

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out()).isEqualTo("1 of 1 replayed.\n");
    assertThat(run.err()).contains("There are more such letters");
  }

  @Test
  void aDryRunListsWhatIsMeantAndDoesNothing() {
    index.on("GET " + PATH + "?limit=10000&state=open&source=quay", 200, LIST);

    CommandRun run = run("drop", "--source=quay", "--why=a test", "--dry-run");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).contains("abc");
    assertThat(run.err()).isEqualTo("1 would be dropped.\n");
    assertThat(index.requests()).noneMatch(request -> request.startsWith("POST"));
  }

  @Test
  void editedBytesGoWithTheReason() throws IOException {
    index.on("POST " + PATH, 200, "{\"letters\": [{\"id\": \"abc\", \"done\": true}]}");
    Path file = folder.resolve("edited.json");
    Files.write(file, "{}".getBytes(StandardCharsets.UTF_8));

    CommandRun run = run("replay", "abc", "--by=ana", "--with=" + file, "--why=a comma");

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(index.requests())
        .containsExactly(
            "POST "
                + PATH
                + " {\"action\":\"replay\",\"by\":\"ana\",\"why\":\"a comma\",\"bytes\":\"e30=\",\"ids\":\"abc\"}");
  }

  @Test
  void wrongUsageIsToldBeforeAnybodyIsAsked() {
    assertThat(run("replay").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("replay", "abc", "--source=quay").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("replay", "abc", "--with=" + folder).exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("drop", "abc").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run("list", "--state=lost").exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(index.requests()).isEmpty();
  }

  @Test
  void bytesThatAreNoTextAreAHexDump() {
    assertThat(ShownBytes.lines(new byte[] {0, (byte) 0xff, '{', 7}))
        .containsExactly("00000000  00 ff 7b 07                                      ..{.");
  }

  private CommandRun run(String command, String... arguments) {
    return CommandRun.of(
        new DeadLettersCommand(),
        Stream.concat(Stream.of(command, index.option("--index")), Arrays.stream(arguments))
            .toArray(String[]::new));
  }
}
