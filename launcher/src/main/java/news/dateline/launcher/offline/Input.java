package news.dateline.launcher.offline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The options that say what an offline command reads. */
final class Input {
  @Option(
      names = "--source",
      paramLabel = "ID",
      defaultValue = "newsroom",
      description =
          "The source the articles come from; it gives the time zone, the order of day and month"
              + " and the formats. Default: ${DEFAULT-VALUE} (UTC, any format).")
  private String source = "newsroom";

  @Option(
      names = "--sources-file",
      paramLabel = "FILE",
      description = "The source registry to read instead of the one that is built in.")
  private @Nullable Path sourcesFile;

  @Option(
      names = "--format",
      paramLabel = "F",
      description = "Read every file as this format, whatever it looks like.")
  private @Nullable String format;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description = "Read JSON lines from this file, or - for standard input; see below.")
  private @Nullable String manifest;

  @Parameters(paramLabel = "FILE", arity = "0..*", description = "Wire files; - is standard input.")
  private List<String> files = List.of();

  String source() {
    return source;
  }

  @Nullable Path sourcesFile() {
    return sourcesFile;
  }

  @Nullable String format() {
    return format;
  }

  /** The manifest, or empty where files are named. */
  Optional<Manifest> manifest(CommandSpec spec) {
    if ((manifest == null) == files.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "Name one or more files, or a manifest with --manifest FILE.");
    }
    return Optional.ofNullable(manifest).map(Manifest::new);
  }

  List<String> files() {
    return files;
  }
}
