package news.dateline.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import news.dateline.launcher.local.FileTree;
import org.jspecify.annotations.Nullable;

/**
 * Where a demo keeps its data.
 *
 * @param temporary whether it goes with the demo
 */
record DemoFolder(Path path, boolean temporary) {

  /** The folder the user named, or a temporary one. */
  static DemoFolder of(@Nullable Path named) {
    if (named != null) {
      return new DemoFolder(named, false);
    }
    try {
      Path folder = Files.createTempDirectory("dateline-demo-");
      // The search node may run as another user, who must be able to pass through.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      return new DemoFolder(folder, true);
    } catch (IOException e) {
      throw new CommandFailure(
          "No temporary folder can be made (%s): name one with --data.".formatted(e.getMessage()),
          ExitCode.USAGE);
    }
  }

  String sentence() {
    return temporary
        ? "The data is in %s and goes with the demo; --data DIR keeps it.".formatted(path)
        : "The data is in %s and stays.".formatted(path);
  }

  /** Deletes it if it is temporary. */
  void discard() {
    if (temporary) {
      try {
        FileTree.delete(path);
      } catch (IOException e) {
        throw new CommandFailure(
            "The temporary folder %s is left over: %s".formatted(path, e.getMessage()),
            ExitCode.REFUSED);
      }
    }
  }
}
