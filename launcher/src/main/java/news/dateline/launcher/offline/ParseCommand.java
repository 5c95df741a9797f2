package news.dateline.launcher.offline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.dateline.article.ArticleCodec;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline parse}. */
@Command(
    name = "parse",
    description = "Read wire files and print the articles in them, without any server.",
    footer = {
      "",
      "Prints one canonical article a line, as JSON in UTF-8."
          + " What is refused is said on standard error.",
      "",
      "A manifest has one JSON object a line:",
      "  {\"id\": …, \"path\": \"…\", \"format\": \"…\", \"contentType\": \"…\", \"source\": \"…\"}",
      "id and path are required; a path is relative to the manifest's folder. Each line gets one line,"
          + " in order: {\"id\": …, \"items\": [articles]}, with \"refused\": [{\"where\", \"detail\"}] for items"
          + " that were not taken, or {\"id\": …, \"error\": \"…\"} where nothing was.",
      "",
      "Exit code: 0 all was taken, 1 something was refused, 2 wrong usage.",
      "",
      "Example: ./dateline parse --explain --source anadolu story.txt"
    })
public final class ParseCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private Input input = new Input();

  @Option(
      names = "--explain",
      description =
          "Print a report for people instead: each field, its value, where it was found, by which"
              + " rule; what is doubtful, what was left unread.")
  private boolean explain;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Manifest> manifest = input.manifest(spec);
    WireReader reader = WireReader.of(input, spec);
    WireFiles files = WireFiles.of(input, reader, spec);
    Screen screen = Screen.of(spec, options);
    if (explain) {
      if (manifest.isPresent()) {
        throw new ParameterException(
            spec.commandLine(), "--explain goes with files, not with --manifest.");
      }
      return files.explain(input.files(), screen);
    }
    if (manifest.isPresent()) {
      return manifest.get().run(new ParseWork(reader, files, manifest.get().folder()), screen);
    }
    return files.print(
        input.files(),
        article -> new String(ArticleCodec.encode(article), StandardCharsets.UTF_8),
        screen);
  }
}
