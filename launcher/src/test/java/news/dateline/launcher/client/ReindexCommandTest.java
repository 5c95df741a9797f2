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
          .answering(PATH, 200, run("copying", ""))
          .answering(PATH, 200, run("done", ""));

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
      index.answering(PATH, 200, run("failed", "aborted by an operator"));

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

  private static String run(String phase, String failure) {
    return """
        {"run": {"alias": "receipts", "from": "receipts-000001", "to": "receipts-000002", "phase": "%s",
         "documents": 5, "copied": 7, "heldMillis": 40, "failure": "%s"}}"""
        .formatted(phase, failure);
  }
}
