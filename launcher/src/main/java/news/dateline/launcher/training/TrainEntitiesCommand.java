package news.dateline.launcher.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import news.dateline.enrich.tagger.EntityTraining;
import news.dateline.enrich.tagger.Figures;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.StandardOptions;
import news.dateline.launcher.console.Table;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dateline train-entities}. */
@Command(
    name = "train-entities",
    description = "Train the model that finds people, organisations, places and events in English.",
    footer = {
      "",
      "Reads every .jsonl and .txt file of the folders. A .jsonl file has one text a line: {\"id\": …,"
          + " \"text\": \"…\", \"entities\": [{\"start\", \"end\", \"type\"}]}, with offsets in characters"
          + " (Unicode code points) and types PERSON, ORGANISATION, PLACE, EVENT. In a .txt file each text"
          + " starts with a line === ID, and names are marked {p Maria Olsen}, {o FSB}, {l Oslo}, {e World"
          + " Cup}; training/entities holds such files.",
      "",
      "Trains twice: without a tenth of the texts, to print precision, recall and F1 on that tenth, and"
          + " with all, for the file. Takes some minutes on two cores and up to 3 GB of memory. The same texts and"
          + " seed give the same file. The enrich-service ships the file that lies at"
          + " enrich-service/src/main/resources/news/dateline/enrich/tagger/names.model.",
      "",
      "Exit code: 0 the file is written, 1 a text is not as it should be, 2 wrong usage.",
      "",
      "Example: ./dateline train-entities --data training/entities --out names.model"
    })
public final class TrainEntitiesCommand implements Callable<Integer> {
  @Mixin private StandardOptions options = new StandardOptions();

  @Option(
      names = "--data",
      required = true,
      arity = "1..*",
      paramLabel = "DIR",
      description = "Folders, or files, of marked texts.")
  private List<Path> data = List.of();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "Where the model is written.")
  @SuppressWarnings("NullAway.Init") // picocli requires it
  private Path out;

  @Option(
      names = "--seed",
      defaultValue = "1",
      paramLabel = "N",
      description = "What all chance is drawn from. Default: ${DEFAULT-VALUE}.")
  private long seed = 1;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description =
          "Trainings that run side by side; the file does not depend on it. Default: the cores there"
              + " are, at most 4.")
  private int threads = Math.min(4, Runtime.getRuntime().availableProcessors());

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Override
  public Integer call() {
    check();
    Screen screen = Screen.of(spec, options);
    LiveLine line = screen.liveLine();
    try {
      EntityTraining training = new EntityTraining(seed, threads, line::show);
      EntityTraining.Outcome outcome = training.run(data, out);
      line.clear();
      print(outcome, screen);
      return ExitCode.OK;
    } catch (IllegalArgumentException e) {
      line.clear();
      throw new CommandFailure(String.valueOf(e.getMessage()), ExitCode.REFUSED);
    } catch (IOException e) {
      line.clear();
      throw new CommandFailure(
          "reading the texts or writing %s failed: %s".formatted(out, e.getMessage()),
          ExitCode.REFUSED);
    }
  }

  /** Before minutes are spent. */
  private void check() {
    if (threads < 1) {
      throw new ParameterException(spec.commandLine(), "--threads must be 1 or more.");
    }
    for (Path path : data) {
      if (!Files.exists(path)) {
        throw new ParameterException(
            spec.commandLine(), "There is no %s; name a folder with --data.".formatted(path));
      }
    }
    Path folder = out.toAbsolutePath().getParent();
    if (Files.isDirectory(out) || folder == null || !Files.isWritable(folder)) {
      throw new ParameterException(
          spec.commandLine(),
          "%s cannot be written; name a file in a folder that exists with --out.".formatted(out));
    }
  }

  private void print(EntityTraining.Outcome outcome, Screen screen) throws IOException {
    Table table = new Table("type", "precision", "recall", "F1", "marked", "found");
    for (Figures.Line line : outcome.figures().lines()) {
      table.row(
          line.name(),
          share(line.precision()),
          share(line.recall()),
          share(line.f1()),
          line.gold(),
          line.found());
    }
    screen.result(table);
    screen.remark(
        "On %d of %d texts, held back; \"all\" leaves events out. %s: %,d bytes, trained on all texts."
            .formatted(outcome.heldBack(), outcome.texts(), out, Files.size(out)));
  }

  private static String share(double percent) {
    return String.format(Locale.ROOT, "%.2f", percent);
  }
}
