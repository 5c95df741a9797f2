package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import org.jspecify.annotations.Nullable;

/**
 * Where a command that starts a system of its own keeps the data.
 *
 * @param temporary whether it goes with the command
 */
public record RunFolder(Path path, boolean temporary) {

  /** The folder the user named, or a temporary one for this command. */
  public static RunFolder of(String command, @Nullable Path named) {
    if (named != null) {
      return new RunFolder(named, false);
    }
    try {
      Path folder = Files.createTempDirectory("dateline-%s-".formatted(command));
      // The search node may run as another user, who must be able to pass through.
      Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
      return new RunFolder(folder, true);
    } catch (IOException e) {
      throw new CommandFailure(
          "No temporary folder can be made (%s): name one with --data.".formatted(e.getMessage()),
          ExitCode.USAGE);
    }
  }

  /** Says where it is and how long. */
  public String sentence() {
    return temporary
        ? "The data is in %s and goes when this ends; --data DIR keeps it.".formatted(path)
        : "The data is in %s and stays.".formatted(path);
  }

  /** Deletes it if it is temporary. */
  public void discard() {
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
