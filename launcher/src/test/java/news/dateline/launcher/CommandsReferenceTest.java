package news.dateline.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

class CommandsReferenceTest {
  private static final Path REFERENCE = Path.of("..", "docs", "reference", "commands.md");
  private static final Path RENDERED = Path.of("target", "commands.md");

  @Test
  void theReferenceIsWhatTheHelpSays() throws IOException {
    CommandLine dateline = Dateline.commandLine();
    String rendered =
        withSubcommands(dateline)
            .map(CommandsReferenceTest::section)
            .collect(Collectors.joining("\n", HEAD, ""));
    Files.createDirectories(RENDERED.getParent());
    Files.writeString(RENDERED, rendered);

    assertThat(REFERENCE)
        .as("after a change of the help: cp launcher/target/commands.md docs/reference/")
        .hasContent(rendered);
  }

  private static Stream<CommandLine> withSubcommands(CommandLine command) {
    return Stream.concat(
        Stream.of(command),
        command.getSubcommands().values().stream().flatMap(CommandsReferenceTest::withSubcommands));
  }

  private static final String HEAD =
      """
      # Commands

      What `--help` says of each command; a test keeps this page true.

      Every command exits with 0 when all went well, 1 when something was refused or is not as it should be, 2 when the
      command line is wrong or what it needs is missing, and 3 when no system answers. Results go to standard output,
      remarks and problems to standard error; colours appear on a terminal only, and not where `NO_COLOR` is set.

      """;

  private static String section(CommandLine command) {
    String name = command.getCommandSpec().qualifiedName();
    return "## %s\n\n```\n%s```\n".formatted(name, command.getUsageMessage(Ansi.OFF));
  }
}
