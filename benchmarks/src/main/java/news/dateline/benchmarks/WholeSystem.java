package news.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.function.UnaryOperator;
import news.dateline.launcher.local.FileTree;
import news.dateline.launcher.local.LocalOptions;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;
import news.dateline.launcher.local.Ports;
import news.dateline.launcher.local.Progress;

/** How a benchmark of a whole system begins, speaks and ends. */
public final class WholeSystem {
  private WholeSystem() {}

  /** What is measured of a system that runs on free ports, with its data in a temporary folder. */
  public interface Measurement {
    /** Takes it. */
    void take(LocalSystem system, Path data) throws Exception;
  }

  /** Starts a system, has it measured, and leaves nothing behind, also after a signal. */
  public static void measure(String name, Measurement measurement) throws Exception {
    measure(name, UnaryOperator.identity(), measurement);
  }

  /** The same of one that is started otherwise. */
  public static void measure(String name, UnaryOperator<LocalOptions> how, Measurement measurement)
      throws Exception {
    Path data = Files.createTempDirectory("dateline-" + name + "-");
    // The search node may run as another user, who must be able to pass through.
    Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx--x--x"));
    try (LocalSystem system =
        LocalSystem.start(
            // Who measures the desk starts it.
            how.apply(LocalOptions.of(data, Ports.free()).without(Part.DESK)),
            Progress.onStandardError(),
            () -> discard(data))) {
      measurement.take(system, data);
    } finally {
      discard(data);
    }
  }

  /** Whether the arguments ask for help, which is printed then. */
  public static boolean helps(String[] arguments, String help) {
    boolean asked = arguments.length > 0 && arguments[0].startsWith("-");
    if (asked) {
      say(help);
    }
    return asked;
  }

  /** The number at a place of the arguments. */
  public static int number(String[] arguments, int place, int otherwise) {
    return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
  }

  /** Prints a line of the result. */
  @SuppressWarnings("SystemOut") // a benchmark's output is its result
  public static void say(String line) {
    System.out.println(line);
  }

  private static void discard(Path data) {
    try {
      FileTree.delete(data);
    } catch (IOException e) {
      say("The temporary folder %s is left over: %s".formatted(data, e.getMessage()));
    }
  }
}
