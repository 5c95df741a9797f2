package news.dateline.launcher.offline;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import news.dateline.article.ArticleCodec;
import news.dateline.enrich.ArticleEnricher;
import news.dateline.enrich.Enrichments;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline enrich}. */
@Command(
    name = "enrich",
    description =
        "Find the people, organisations, places, dates and amounts in wire files, without any server.",
    footer = {
      "",
      "Prints one enriched article a line, as JSON in UTF-8. What is refused is said on standard error.",
      "",
      "A manifest has one JSON object a line:",
      "  {\"id\": …, \"text\": \"…\", \"referenceTime\": \"2024-10-08\", \"language\": \"en\"}",
      "id and text are required; referenceTime, a date or an instant, is what \"today\" means. Each line"
          + " gets one line, in order: {\"id\": …, \"language\", \"entities\", \"dates\", \"amounts\"} with offsets"
          + " in UTF-16 code units, half-open; or {\"id\": …, \"error\": \"…\"}.",
      "",
      "With --as the line is {\"id\": …, \"entities\": [{\"start\", \"end\", \"type\"}]} or {\"id\": …, \"timexes\":"
          + " [{\"start\", \"end\", \"type\", \"value\", \"interval\": [from, to) or null, \"grain\"}]}, ordered by"
          + " place, with offsets in characters (Unicode code points), as Python and the usual scorers count."
          + " Intervals are local time.",
      "",
      "Exit code: 0 all was taken, 1 something was refused, 2 wrong usage.",
      "",
      "Example: echo '{\"id\": 1, \"text\": \"Ms. Kaya flew to Izmir on Friday.\", \"referenceTime\":"
          + " \"2024-10-08\"}' | ./dateline enrich --manifest -"
    })
public final class EnrichCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();
  @Mixin private Input input = new Input();

  @Option(
      names = "--as",
      paramLabel = "SHAPE",
      defaultValue = "all",
      description = "What a manifest's answers hold: ${COMPLETION-CANDIDATES}. Default: all.")
  private Shape shape = Shape.all;

  @Option(
      names = "--explain",
      description =
          "Print a report for people instead: each name, how sure it is, and for each of its words"
              + " what the first reading took it for, the lists that hold it, and what weighed most"
              + " for this reading or against it.")
  private boolean explain;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    Optional<Manifest> manifest = input.manifest(spec);
    if (manifest.isEmpty() && shape != Shape.all) {
      throw new ParameterException(spec.commandLine(), "--as goes with --manifest.");
    }
    WireFiles files = WireFiles.of(input, WireReader.of(input, spec), spec);
    Screen screen = Screen.of(spec, options);
    if (explain) {
      if (manifest.isPresent()) {
        throw new ParameterException(
            spec.commandLine(), "--explain goes with files, not with --manifest.");
      }
      return files.print(input.files(), new NameReasons()::of, screen);
    }
    ArticleEnricher enricher = new ArticleEnricher(Enrichments.all(), new SimpleMeterRegistry());
    if (manifest.isPresent()) {
      return manifest.get().run(new EnrichWork(enricher, files.source(), shape), screen);
    }
    return files.print(
        input.files(),
        article ->
            new String(
                ArticleCodec.encode(Faults.guard("enrichment", () -> enricher.enrich(article))),
                StandardCharsets.UTF_8),
        screen);
  }
}
