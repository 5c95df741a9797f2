package news.dateline.launcher.local;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts the command line of a part's JVM together. */
final class JavaProcess {
  private JavaProcess() {}

  static Path home() {
    return Path.of(System.getProperty("java.home"));
  }

  static ProcessBuilder builder(List<String> marks, List<String> arguments, Path log) {
    var command = new ArrayList<String>();
    command.add(home().resolve("bin/java").toString());
    command.addAll(marks);
    command.addAll(arguments);
    return logged(detached(command), log);
  }

  static ProcessBuilder logged(List<String> command, Path log) {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  /**
   * A terminal sends Ctrl-C to its whole process group. A part must not stop by that, but in its
   * turn, when the launcher asks it to.
   */
  static List<String> detached(List<String> command) {
    List<String> prefix =
        isInstalled("setsid")
            ? List.of("setsid")
            : List.of("/bin/sh", "-c", "trap '' INT HUP QUIT; exec \"$@\"", "sh");
    return Stream.concat(prefix.stream(), command.stream()).toList();
  }

  static boolean isInstalled(String program) {
    Map<String, String> environment = System.getenv();
    return Stream.of(environment.getOrDefault("PATH", "/usr/bin:/bin").split(":", -1))
        .map(folder -> Path.of(folder, program))
        .anyMatch(Files::isExecutable);
  }
}
