package news.dateline.launcher.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A process of a local system, recognised by the marks on its command line.
 *
 * @param part what it is
 * @param pid its process id
 * @param offset the port offset of its system
 * @param dataKey stands for the data folder of its system, see {@link DataFolder#key()}
 */
public record RunningPart(Part part, long pid, int offset, String dataKey) {
  private static final Pattern MARKS =
      Pattern.compile(
          "-Ddateline\\.part=(\\w{1,20}) -Ddateline\\.offset=(\\d{1,5}) -Ddateline\\.data=(\\w{1,40})\\b");

  /** Every such process of this machine whose command line this user may read. */
  public static List<RunningPart> all() {
    return ProcessHandle.allProcesses().flatMap(process -> of(process).stream()).toList();
  }

  /** Whether a system at these ports that keeps everything in this folder is seen to run. */
  static boolean isOf(Path data, Ports ports) {
    try {
      String key = new DataFolder(data.toRealPath()).key();
      return all().stream()
          .anyMatch(part -> part.offset() == ports.offset() && part.dataKey().equals(key));
    } catch (IOException _) {
      return false; // there is no such folder
    }
  }

  static Optional<RunningPart> of(ProcessHandle process) {
    return parse(commandLine(process), process.pid());
  }

  static Optional<RunningPart> parse(String commandLine, long pid) {
    Matcher marks = MARKS.matcher(commandLine);
    if (!marks.find()) {
      return Optional.empty();
    }
    return Part.of(marks.group(1))
        .map(part -> new RunningPart(part, pid, Integer.parseInt(marks.group(2)), marks.group(3)));
  }

  static List<String> marks(Part part, Ports ports, DataFolder data) {
    return List.of(
        "-Ddateline.part=" + part.id(),
        "-Ddateline.offset=" + ports.offset(),
        "-Ddateline.data=" + data.key());
  }

  // ProcessHandle cuts a command line at 4096 bytes, and a search node's is longer.
  private static String commandLine(ProcessHandle process) {
    try {
      byte[] line = Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), "cmdline"));
      return new String(line, StandardCharsets.UTF_8).replace('\0', ' ');
    } catch (IOException _) {
      return process.info().commandLine().orElse("");
    }
  }
}
