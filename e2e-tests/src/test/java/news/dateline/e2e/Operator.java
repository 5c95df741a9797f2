package news.dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import news.dateline.launcher.console.Failures;
import picocli.CommandLine;

/** Commands of the dateline as an operator gives them to the running system. */
final class Operator {
  private Operator() {}

  /** How a command ended: what it printed as its result, and what it told the person there. */
  record Run(int exitCode, String out, String err) {
    /** Its result, once it has ended well. */
    String done() {
      assertThat(exitCode).as(err).isZero();
      return out;
    }
  }

  /** The command has the options that say which system is meant. */
  static Run run(Newsroom newsroom, Object command, String... arguments) {
    return run(newsroom, command, Stream.of(), arguments);
  }

  /** A command under another one. */
  static Run sub(Newsroom newsroom, Object command, String name, String... arguments) {
    return run(newsroom, command, Stream.of(name), arguments);
  }

  /** Has something done to an article of {@link Wires}, over HTTP. */
  static Newsroom.Answer control(Newsroom newsroom, String uri, String deed) {
    return newsroom.call(
        "POST", newsroom.system().ports().ingestUri() + controls(uri), order(deed));
  }

  /** Where something is done to an article of {@link Wires}. */
  static String controls(String uri) {
    return "/v1/articles/" + Wires.id(uri) + "/controls";
  }

  /** What is to be done to it. */
  static String order(String deed) {
    return "{\"deed\": \"%s\", \"reason\": \"a test\", \"source\": \"%s\"}"
        .formatted(deed, Wires.SOURCE);
  }

  /** A command with all its arguments. */
  static Run execute(Object command, Stream<String> arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        new CommandLine(command)
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err, true))
            .setExecutionExceptionHandler(new Failures())
            .execute(arguments.toArray(String[]::new));
    return new Run(exitCode, out.toString(), err.toString());
  }

  private static Run run(
      Newsroom newsroom, Object command, Stream<String> name, String... arguments) {
    Stream<String> system =
        Stream.of("--port-offset", Integer.toString(newsroom.system().ports().offset()));
    return execute(
        command, Stream.of(name, system, Arrays.stream(arguments)).flatMap(part -> part));
  }
}
