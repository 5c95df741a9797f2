package news.dateline.launcher.local;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Processes whose launcher was killed and that still work on a data folder. */
final class Orphans {
  private Orphans() {}

  /** Names and stops every one, in the order in which a launcher would have. */
  static void stop(
      DataFolder data, List<ProcessEntry> listed, Progress progress, Duration patience) {
    find(data, listed)
        .forEach(
            (process, part) -> {
              progress.say(
                  "Stopping %s (process %d), left behind by a dateline that was killed."
                      .formatted(Part.of(part).map(Part::title).orElse(part), process.pid()));
              ProcessEnd.stop(process, patience);
            });
  }

  private static Map<ProcessHandle, String> find(DataFolder data, List<ProcessEntry> listed) {
    var found = new LinkedHashMap<ProcessHandle, String>();
    List<RunningPart> marked =
        RunningPart.all().stream().filter(part -> part.dataKey().equals(data.key())).toList();
    for (String part : stopOrder(listed)) {
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
