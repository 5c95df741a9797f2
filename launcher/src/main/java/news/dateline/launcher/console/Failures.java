package news.dateline.launcher.console;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/**
 * Ends a command that failed: a sentence where we know one, a stack trace only for a fault of ours.
 */
public final class Failures implements IExecutionExceptionHandler {
  @Override
  public int handleExecutionException(
      Exception failure, CommandLine commandLine, ParseResult parsed) throws Exception {
    return switch (failure) {
      case ClosedPipeException _ -> ExitCode.PIPE_CLOSED;
      case CommandFailure known -> {
        commandLine.getErr().println(Visible.text(String.valueOf(known.getMessage())));
        yield known.exitCode();
      }
      default -> throw failure;
    };
  }
}
