package news.dateline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import news.dateline.launcher.console.ExitCode;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class DatelineTest {
  @Test
  void everyCommandHasHelpAndShortAnswersToWrongUse() {
    Map<String, CommandLine> commands = Dateline.commandLine().getSubcommands();

    assertThat(commands.keySet())
        .containsExactly(
            "demo",
            "up",
            "send",
            "status",
            "trace",
            "versions",
            "kill",
            "hold",
            "release",
            "reinstate",
            "purge",
            "audit",
            "kills",
            "changes",
            "reparse",
            "re-enrich",
            "reindex",
            "raw",
            "sources",
            "dead-letters",
            "watches",
            "parse",
            "enrich",
            "train-entities",
            "chaos",
            "generate-completion");
    // The last is picocli's own, which takes whatever it is given.
    for (String command : List.copyOf(commands.keySet()).subList(0, commands.size() - 1)) {
      assertThat(run(command, "--help").exitCode()).isEqualTo(ExitCode.OK);
      Run wrong = run(command, "--no-such-option");
      assertThat(wrong.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(wrong.err().lines()).hasSizeLessThanOrEqualTo(2);
    }
  }

  private record Run(int exitCode, String err) {}

  private static Run run(String... arguments) {
    StringWriter err = new StringWriter();
    int exitCode =
        Dateline.commandLine()
            .setOut(new PrintWriter(new StringWriter()))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Run(exitCode, err.toString());
  }
}
