package news.dateline.ingest.folder;

import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import news.dateline.health.Wait;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What an operator is told of the folders: each thing once in the log, and while it lasts in
 * health.
 */
final class FolderState {
  private static final Logger LOG = LoggerFactory.getLogger(FolderState.class);
  private static final int MOST_TOLD = 20; // in one answer

  /** What all folders may wait for. */
  enum Obstacle {
    /** The broker does not acknowledge. */
    KAFKA,
    /** Another instance works on the same root. */
    OTHER_INSTANCE,
    /** The root itself cannot be used. */
    FILE_SYSTEM
  }

  private final Map<Obstacle, Wait> waits = new ConcurrentHashMap<>();
  private final Map<Path, String> troubles = new ConcurrentHashMap<>();

  /** Nothing is taken until this is over. */
  void waitFor(Obstacle obstacle, String sentence) {
    Wait before = waits.get(obstacle);
    waits.put(obstacle, new Wait(sentence, before == null ? Instant.now() : before.since()));
    if (before == null) {
      LOG.warn("nothing is taken from the inbox: {}", sentence);
    }
  }

  void goOn(Obstacle obstacle) {
    if (waits.remove(obstacle) != null) {
      LOG.info("files are taken from the inbox again");
    }
  }

  boolean isWaitingFor(Obstacle obstacle) {
    return waits.containsKey(obstacle);
  }

  /** Something lies where it should not and cannot be put away. */
  void trouble(Path file, String sentence) {
    if (!sentence.equals(troubles.put(file, sentence))) {
      LOG.warn("{}", sentence);
    }
  }

  void over(Path file) {
    troubles.remove(file);
  }

  /** Forgets troubles of files in a folder that are none any more. */
  void keepTroubles(Path folder, Predicate<Path> still) {
    troubles.keySet().removeIf(file -> folder.equals(file.getParent()) && !still.test(file));
  }

  /** What all folders wait for. */
  List<Wait> waitingFor() {
    return List.copyOf(waits.values());
  }

  /** A few of the troubles, in order of their files. */
  List<String> troubles() {
    return new LinkedHashMap<>(troubles)
        .entrySet().stream()
            .sorted(Map.Entry.comparingByKey())
            .limit(MOST_TOLD)
            .map(Map.Entry::getValue)
            .toList();
  }
}
