package news.dateline.e2e;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.stream.Stream;
import news.dateline.launcher.console.Failures;
import picocli.CommandLine;

/** A command that was run against the shared system. */
record Launched(int exitCode, String out) {
  /** Runs it with these arguments and then those. */
  static Launched run(Newsroom newsroom, Object command, String[] more, String... arguments) {
    StringWriter out = new StringWriter();
    String offset = Integer.toString(newsroom.system().ports().offset());
    int exitCode =
        new CommandLine(command)
            .setExecutionExceptionHandler(new Failures())
            .setOut(new PrintWriter(out))
            .execute(
                Stream.of(List.of("--port-offset", offset), List.of(arguments), List.of(more))
                    .flatMap(List::stream)
                    .toArray(String[]::new));
    return new Launched(exitCode, out.toString());
  }
}
