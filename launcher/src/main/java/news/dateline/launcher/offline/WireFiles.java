package news.dateline.launcher.offline;

import java.util.List;
import news.dateline.article.Article;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.ParseReport;
import news.dateline.ingest.intake.ReadItem;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.console.Screen;
import news.dateline.launcher.console.Visible;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Reads the named files one after the other; what is refused goes to standard error. */
final class WireFiles {
  private final WireReader reader;
  private final SourceProfile source;
  private final @Nullable String format;

  private WireFiles(WireReader reader, SourceProfile source, @Nullable String format) {
    this.reader = reader;
    this.source = source;
    this.format = format;
  }

  /** Refuses an unknown source or format before any file is read. */
  static WireFiles of(Input input, WireReader reader, CommandSpec spec) {
    try {
      return new WireFiles(reader, reader.source(input.source()), reader.format(input.format()));
    } catch (InputException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
  }

  SourceProfile source() {
    return source;
  }

  @Nullable String format() {
    return format;
  }

  /** What a command makes of an article: its line of output. */
  @FunctionalInterface
  interface Line {
    /** One line, without its end. */
    String of(Article article) throws InputException;
  }

  /** Returns {@link ExitCode#OK}, or {@link ExitCode#REFUSED} if anything was not taken. */
  int print(Iterable<String> files, Line line, Screen screen) {
    boolean allWell = true;
    for (String file : files) {
      allWell &= print(file, line, screen);
    }
    return allWell ? ExitCode.OK : ExitCode.REFUSED;
  }

  /** Tells how each file was read; the exit code is as for {@link #print}. */
  int explain(Iterable<String> files, Screen screen) {
    boolean allWell = true;
    for (String file : files) {
      try {
        WireFile wire = WireFile.read(file);
        List<ReadItem> items = reader.items(wire, source, format, null);
        new Explanation(
                ParseReport.of(wire.name(), wire.bytes().length, source, items, items.size()))
            .print(screen);
        allWell &= items.stream().allMatch(ReadItem.Ready.class::isInstance);
      } catch (InputException e) {
        complain(screen, file, String.valueOf(e.getMessage()));
        allWell = false;
      }
    }
    return allWell ? ExitCode.OK : ExitCode.REFUSED;
  }

  private boolean print(String file, Line line, Screen screen) {
    try {
      Reading reading = reader.read(WireFile.read(file), source, format, null);
      for (Article article : reading.articles()) {
        screen.result(line.of(article));
      }
      for (Refusal refusal : reading.refusals()) {
        complain(screen, file, "refused: " + Reading.sentence(refusal));
      }
      return reading.refusals().isEmpty();
    } catch (InputException e) {
      complain(screen, file, String.valueOf(e.getMessage()));
      return false;
    }
  }

  private static void complain(Screen screen, String file, String sentence) {
    screen.problem(Visible.text(file + ": " + sentence));
  }
}
