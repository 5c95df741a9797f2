package news.dateline.benchmarks.entities;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What each process does.
 *
 * @param text file or folder
 * @param words of it, about
 * @param seconds of CPU to warm up for, and then to measure, at least
 * @param gold folder of marked texts to score
 */
record Task(Path text, int words, int seconds, @Nullable Path gold) {
  static Task parse(String... arguments) {
    return new Task(
        Path.of(arguments[0]),
        Integer.parseInt(arguments[1]),
        Integer.parseInt(arguments[2]),
        arguments.length > 3 ? Path.of(arguments[3]) : null);
  }

  Task scoring(@Nullable Path folder) {
    return new Task(text, words, seconds, folder);
  }

  List<String> arguments() {
    List<String> always =
        List.of(text.toString(), Integer.toString(words), Integer.toString(seconds));
    return gold == null
        ? always
        : List.of(always.get(0), always.get(1), always.get(2), gold.toString());
  }
}
