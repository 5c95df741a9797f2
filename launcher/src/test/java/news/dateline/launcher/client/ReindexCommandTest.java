package news.dateline.launcher.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import news.dateline.launcher.console.CommandRun;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import org.junit.jupiter.api.Test;

class ReindexCommandTest {
  private static final String PATH = "/actuator/reindex";
  private final Ports ports = Ports.free();

  @Test
  void itIsWatchedToItsEnd() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index
          .answering(PATH, 200, run("copying", ""))
          .answering(PATH, 200, look("copying", ""))
          .answering(PATH, 200, look("done", ""));

      CommandRun reindex = reindex("receipts");

      assertThat(reindex.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(reindex.out())
          .isEqualTo(
              "receipts-000002 has taken the place of receipts-000001: 7 documents copied; writers waited for 40 ms.\n");
      assertThat(index.requests().getFirst()).contains("POST", "{\"alias\":\"receipts\"}");
    }
  }

  @Test
  void aFailureSaysThatTheOldIndexStays() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index
          .answering(PATH, 200, run("copying", ""))
          .answering(PATH, 200, look("failed", "aborted by an operator"));

      CommandRun reindex = reindex();

      assertThat(reindex.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(reindex.err()).contains("The old index stays as it was: aborted by an operator");
    }
  }

  @Test
  void aRefusalIsToldInTheServicesWords() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index.answering(PATH, 409, "{\"detail\": \"articles-000002 is there already\"}");

      assertThat(reindex().exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(reindex().err()).contains("articles-000002 is there already");
    }
  }

  @Test
  void aRunThatIsUnderWayIsWatched() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index
          .answering(PATH, 409, "{\"detail\": \"a reindex of receipts is under way\"}")
          .answering(PATH, 200, look("copying", ""))
          .answering(PATH, 200, look("done", ""));

      CommandRun reindex = reindex("receipts");

      assertThat(reindex.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(reindex.out()).contains("receipts-000002 has taken the place");
    }
  }

  @Test
  void aRunOfAnotherIndexIsNotTakenForThisOne() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index
          .answering(PATH, 409, "{\"detail\": \"a reindex of receipts is under way\"}")
          .answering(PATH, 200, look("copying", ""));

      CommandRun reindex = reindex("articles");

      assertThat(reindex.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(reindex.err()).contains("a reindex of receipts is under way");
    }
  }

  @Test
  void whileAnotherInstanceAnswersTheRunIsLookedForAgain() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index
          .answering(PATH, 200, run("copying", ""))
          .answering(PATH, 200, "{\"indices\": [], \"run\": null}")
          .answering(PATH, 200, look("done", ""));

      assertThat(reindex().exitCode()).isEqualTo(ExitCode.OK);
    }
  }

  @Test
  void anAbortIsWatchedUntilTheRunHasEnded() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index
          .answering(PATH, 200, look("copying", ""))
          .answering(PATH, 200, look("copying", ""))
          .answering(PATH, 200, look("failed", "aborted by an operator"))
          .answering(PATH, 200, "{\"indices\": [], \"run\": null}");

      CommandRun reindex = reindex("--abort");

      assertThat(reindex.exitCode()).isEqualTo(ExitCode.OK);
      assertThat(reindex.out()).isEqualTo("Ended; the indices are as they were.\n");
      assertThat(index.requests()).hasSize(4);
    }
  }

  @Test
  void anAbortThatComesTooLateSaysSo() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index.answering(PATH, 200, look("switching", "")).answering(PATH, 200, look("done", ""));

      CommandRun reindex = reindex("--abort");

      assertThat(reindex.exitCode()).isEqualTo(ExitCode.REFUSED);
      assertThat(reindex.err())
          .contains("It was too late: receipts-000002 has taken the place of receipts-000001");
    }
  }

  @Test
  void anAddressWithoutASchemeIsWrongUsage() {
    CommandRun reindex = CommandRun.of(new ReindexCommand(), "--index", "host:9083");

    assertThat(reindex.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(reindex.err()).contains("--index 'host:9083' is no address");
  }

  @Test
  void aDryRunShowsTheIndicesAndChangesNothing() throws IOException {
    try (StubServer index = new StubServer(ports.managementOf(Part.INDEX))) {
      index.answering(
          PATH,
          200,
          """
          {"indices": [{"alias": "articles", "index": "articles-000001", "documents": 3, "next": "articles-000002"}]}""");

      CommandRun reindex = reindex("--dry-run");

      assertThat(reindex.lines())
          .containsExactly(
              "alias     index            documents  next",
              "articles  articles-000001  3          articles-000002");
      assertThat(index.requests()).allMatch(request -> request.startsWith("GET"));
    }
  }

  @Test
  void withoutASystemTheCommandThatStartsOneIsNamed() {
    CommandRun reindex = reindex();

    assertThat(reindex.exitCode()).isEqualTo(ExitCode.UNREACHABLE);
    assertThat(reindex.err()).contains("./dateline up");
  }

  private CommandRun reindex(String... arguments) {
    String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
    all[arguments.length] = "--port-offset";
    all[arguments.length + 1] = Integer.toString(ports.offset());
    return CommandRun.of(new ReindexCommand(), all);
  }

  private static String look(String phase, String failure) {
    return "{\"indices\": [], \"run\": %s}".formatted(run(phase, failure));
  }

  private static String run(String phase, String failure) {
    return """
        {"alias": "receipts", "from": "receipts-000001", "to": "receipts-000002", "phase": "%s",
         "documents": 5, "copied": 7, "heldMillis": 40, "startedAt": "2026-11-29T12:00:00Z",
         "failure": "%s"}"""
        .formatted(phase, failure);
  }
}
