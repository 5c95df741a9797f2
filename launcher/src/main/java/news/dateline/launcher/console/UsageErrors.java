package news.dateline.launcher.console;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line in a sentence or two; the whole help is one word away. */
public final class UsageErrors implements IParameterExceptionHandler {
  @Override
  public int handleParseException(ParameterException error, String[] arguments) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    if (arguments.length == 0) {
      command.usage(err, command.getColorScheme()); // a first look around
      return ExitCode.USAGE;
    }
    err.println(Visible.text(String.valueOf(error.getMessage())));
    if (!UnmatchedArgumentException.printSuggestions(error, err)) {
      err.println("Help: ./%s --help".formatted(command.getCommandSpec().qualifiedName()));
    }
    err.flush();
    return ExitCode.USAGE;
  }
}
