package news.dateline.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.local.Ports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SendCommandTest {
  private static final String PATH = "/v1/sources/anadolu/articles";
  private static final String ACCEPTED =
      "{\"items\":[{\"outcome\":\"accepted\",\"receiptId\":\"r\",\"id\":\"abc\",\"uri\":\"urn:x\","
          + "\"warnings\":[{\"field\":\"uri\",\"code\":\"no-uri\",\"detail\":\"the wire states none\"}]}]}";
  private static final String REFUSED =
      "{\"title\":\"Refused\",\"detail\":\"no headline\",\"items\":[{\"outcome\":\"refused\",\"receiptId\":\"r\","
          + "\"reason\":\"invalid\",\"where\":\"headline\",\"detail\":\"no headline\"}]}";
  private static final String UNACKNOWLEDGED =
      "{\"items\":[{\"outcome\":\"unacknowledged\",\"receiptId\":\"r\",\"reason\":\"broker\",\"detail\":\"away\"}]}";

  @TempDir private Path folder;
  private final Ports ports = Ports.free();
  private StubServer ingest;
  private String story;

  @BeforeEach
  void startIngest() throws IOException {
    ingest = new StubServer(ports.ingest());
    story = Files.writeString(folder.resolve("story.txt"), "Ferry sails").toString();
  }

  @AfterEach
  void stopIngest() {
    ingest.close();
  }

  @Test
  void anAcceptedItemIsALineWithIdAndUriAndItsWarningsAreRemarks() {
    ingest.answering(PATH, 202, ACCEPTED);

    CommandRun run = send("--format", "plain", "--article-uri", "urn:x", story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.out()).isEqualTo("accepted  abc  urn:x\n");
    assertThat(run.err()).isEqualTo(story + ": warning: uri: the wire states none\n");
    assertThat(ingest.requests())
        .containsExactly("POST " + PATH + "?format=plain urn:x Ferry sails");
  }

  @Test
  void anImportSaysSo() {
    ingest.answering(PATH, 202, ACCEPTED);

    CommandRun run = send("--backlog", "--format", "plain", story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(ingest.requests())
        .containsExactly("POST " + PATH + "?format=plain&lane=backlog null Ferry sails");
  }

  @Test
  void aRefusalNamesFilePlaceAndReasonAndTheOtherFilesAreSent() {
    ingest.answering(PATH, 422, REFUSED).answering(PATH, 202, ACCEPTED);

    CommandRun run = send("--quiet", story, story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.REFUSED);
    assertThat(run.out())
        .isEqualTo("refused  " + story + "  headline: no headline\naccepted  abc  urn:x\n");
    assertThat(run.err()).isEmpty();
  }

  @Test
  void whatTheBrokerDidNotAcknowledgeIsSentAgain() {
    ingest.answering(PATH, 503, UNACKNOWLEDGED).answering(PATH, 202, ACCEPTED);

    CommandRun run = send(story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err()).startsWith("Not acknowledged: sending again in 0 s (attempt 2 of 4).");
  }

  @Test
  void aKeyOrTypeThatNoHeaderCanHoldIsOneSentence() {
    for (String option : new String[] {"--key", "--content-type"}) {
      CommandRun run = send(option, "caf\u00e9\n1", story);

      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("not plain ASCII").doesNotContain("caf", "Exception");
    }
    assertThat(ingest.requests()).isEmpty();
  }

  @Test
  void aBrokerThatStaysAwayIsExitCodeThree() {
    ingest.answering(PATH, 503, UNACKNOWLEDGED);

    CommandRun run = send(story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.out()).isEqualTo("unacknowledged  " + story + "  away\n");
    assertThat(ingest.requests()).hasSize(4);
  }

  @Test
  void whoIsTooFastWaitsForATurnAndGoesOn() {
    for (int i = 0; i < 6; i++) {
      ingest.answering(PATH, 429, "{\"detail\":\"too many\"}");
    }
    ingest.answering(PATH, 202, ACCEPTED);

    CommandRun run = send(story, story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.OK);
    assertThat(run.err())
        .startsWith("Faster than the source may: sending again in 0 s (attempt 2 of 30).");
    assertThat(ingest.requests()).hasSize(8);
  }

  @Test
  void whoGetsNoTurnIsToldSoWithExitCodeThree() {
    ingest.answering(PATH, 429, "{\"detail\":\"too many\"}");

    CommandRun run = send("--quiet", story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.out()).isEqualTo("refused  " + story + "  too many\n");
    assertThat(ingest.requests()).hasSize(30);
  }

  @Test
  void theKeyGoesAlongAsABearerToken() {
    ingest.answering(PATH, 202, ACCEPTED);

    send("--key", "dl_secret", story);

    assertThat(ingest.authorizations()).containsExactly("Bearer dl_secret");
  }

  @Test
  void withoutASystemTheSentenceNamesTheCommandThatStartsOne() {
    ingest.close();

    CommandRun run = send(story);

    assertThat(run.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(run.err())
        .isEqualToIgnoringNewLines(
            "Nothing answers at 127.0.0.1:%d: start the system with ./dateline up, or say --port-offset."
                .formatted(ports.ingest()));
  }

  @Test
  void jsonPrintsTheAnswerAsItIs() {
    ingest.answering(PATH, 422, REFUSED);

    assertThat(send("--json", story).out()).isEqualTo(REFUSED + "\n");
  }

  private CommandRun send(String... arguments) {
    String[] all = new String[arguments.length + 4];
    all[0] = "--port-offset";
    all[1] = Integer.toString(ports.offset());
    all[2] = "--source";
    all[3] = "anadolu";
    System.arraycopy(arguments, 0, all, 4, arguments.length);
    return CommandRun.of(new SendCommand(), all);
  }
}
