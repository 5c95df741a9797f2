package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Who listens at a port, where the system tells: Linux, own processes or as root. */
final class PortHolder {
  private static final Path PROC = Path.of("/proc");
  // "  sl  local_address rem_address   st ... inode" of proc(5); state 0A is LISTEN
  private static final Pattern LISTENER =
      Pattern.compile("\\s*\\d+: [0-9A-F]+:([0-9A-F]{4}) \\S+ 0A(?: +\\S+){5} +(\\d+) .*");

  private PortHolder() {}

  static Optional<String> of(int port) {
    return Stream.of("tcp", "tcp6")
        .flatMap(table -> inode(PROC.resolve("net").resolve(table), port).stream())
        .flatMap(inode -> holder("socket:[" + inode + "]").stream())
        .findFirst();
  }

  private static Optional<String> inode(Path table, int port) {
    try (Stream<String> lines = Files.lines(table)) {
      return lines
          .map(LISTENER::matcher)
          .filter(Matcher::matches)
          .filter(listener -> Integer.parseInt(listener.group(1), 16) == port)
          .map(listener -> listener.group(2))
          .findFirst();
    } catch (IOException _) {
      return Optional.empty(); // no such table: not Linux
    }
  }

  private static Optional<String> holder(String socket) {
    return ProcessHandle.allProcesses()
        .filter(process -> holds(process.pid(), socket))
        .findFirst()
        .map(PortHolder::describe);
  }

  private static boolean holds(long pid, String socket) {
    Path descriptors = PROC.resolve(Long.toString(pid)).resolve("fd");
    try (DirectoryStream<Path> links = Files.newDirectoryStream(descriptors)) {
      for (Path link : links) {
        if (Files.readSymbolicLink(link).toString().equals(socket)) {
          return true;
        }
      }
      return false;
    } catch (IOException _) {
      return false; // gone meanwhile, or not ours to look at
    }
  }

  private static String describe(ProcessHandle process) {
    String program =
        RunningPart.of(process)
            .map(part -> "a dateline's " + part.part().title())
            .or(() -> process.info().command().map(path -> Path.of(path).getFileName().toString()))
            .orElse("a program");
    return program + " (process " + process.pid() + ")";
  }
}
