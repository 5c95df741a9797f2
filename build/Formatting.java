import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Checks ({@code --check}) or applies ({@code --apply}) google-java-format on every Java source of the project. Exit code
 * 1 where a file is not formatted or cannot be parsed; each is named.
 */
class Formatting {
  public static void main(String[] args) throws IOException {
    boolean apply = args[0].equals("--apply");
    Path root = Path.of(args[1]);
    List<Path> sources;
    try (Stream<Path> files = Files.walk(root)) {
      sources = files.filter(Formatting::isOurs).toList();
    }
    long wrong = sources.parallelStream().filter(source -> !format(source, apply)).count();
    if (wrong > 0) {
      System.err.println(wrong + " file(s) not formatted: run  mvn -N validate -Dformat.mode=--apply");
      System.exit(1);
    }
  }

  private static boolean isOurs(Path path) {
    String name = path.toString();
    return name.endsWith(".java") && name.contains("/src/") && !name.contains("/target/");
  }

  private static boolean format(Path source, boolean apply) {
    try {
      String before = Files.readString(source);
      String after =
          new Formatter().formatSource(RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(before, Style.GOOGLE)));
      if (before.equals(after)) {
        return true;
      }
      if (apply) {
        Files.writeString(source, after);
        return true;
      }
      System.err.println("not formatted: " + source);
    } catch (IOException | FormatterException e) {
      System.err.println(source + ": " + e.getMessage());
    }
    return false;
  }
}
