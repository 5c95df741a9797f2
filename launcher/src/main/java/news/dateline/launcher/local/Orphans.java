package news.dateline.launcher.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Processes whose launcher was killed and that still work on a data folder. */
final class Orphans {
  // A node has a starter and the starter a node; a third look finds nothing.
  private static final int MOST_LOOKS = 5;

  private Orphans() {}

  /**
   * Names and stops every one, in the order in which a launcher would have, and looks again: one
   * may have been starting another.
   */
  static void stop(
      DataFolder data, List<ProcessEntry> listed, Progress progress, Duration patience) {
    stopAll(() -> find(data, stopOrder(listed), listed), progress, patience);
  }

  /** Stops what is left of one part, without a word. */
  static void stop(DataFolder data, Part part, Duration patience) {
    stopAll(() -> find(data, Set.of(part.id()), List.of()), Progress.none(), patience);
  }

  private static void stopAll(
      Supplier<Map<ProcessHandle, String>> look, Progress progress, Duration patience) {
    Map<ProcessHandle, String> found = look.get();
    for (int looks = 1; looks < MOST_LOOKS && !found.isEmpty(); looks++) {
      found.forEach(
          (process, part) -> {
            progress.say(
                "Stopping %s (process %d), left behind by a dateline that was killed."
                    .formatted(Part.of(part).map(Part::title).orElse(part), process.pid()));
            ProcessEnd.stop(process, patience);
          });
      found = look.get();
    }
  }

  private static Map<ProcessHandle, String> find(
      DataFolder data, Set<String> parts, List<ProcessEntry> listed) {
    var found = new LinkedHashMap<ProcessHandle, String>();
    List<RunningPart> marked =
        RunningPart.all().stream().filter(part -> part.dataKey().equals(data.key())).toList();
    for (String part : parts) {
      listed.stream()
          .filter(entry -> entry.part().equals(part))
          .flatMap(entry -> entry.process().stream())
          .forEach(process -> found.put(process, part));
      marked.stream()
          .filter(running -> running.part().id().equals(part))
          .flatMap(running -> ProcessHandle.of(running.pid()).stream())
          .filter(ProcessEnd::isAlive)
          .forEach(process -> found.put(process, part));
    }
    found.remove(ProcessHandle.current());
    return found;
  }

  private static Set<String> stopOrder(List<ProcessEntry> listed) {
    var order = new LinkedHashSet<String>();
    Part.SERVICES.forEach(part -> order.add(part.id()));
    order.add(Part.KAFKA.id());
    order.add(Part.ELASTICSEARCH.id());
    listed.stream()
        .map(ProcessEntry::part)
        .filter(part -> !part.equals(ProcessEntry.LAUNCHER))
        .forEach(order::add);
    return order;
  }
}
