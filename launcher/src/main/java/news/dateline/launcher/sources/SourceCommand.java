package news.dateline.launcher.sources;

import picocli.CommandLine.Parameters;

/** A command about one source. */
abstract class SourceCommand extends OperatorCommand {
  @Parameters(index = "0", paramLabel = "ID", description = "The source.")
  private String id = "";

  final String id() {
    return id;
  }
}
