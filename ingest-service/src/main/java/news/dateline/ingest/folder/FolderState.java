package news.dateline.ingest.folder;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
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
  enum Wait {
    /** The broker does not acknowledge. */
    KAFKA,
    /** Another instance works on the same root. */
    OTHER_INSTANCE,
    /** The root itself cannot be used. */
    FILE_SYSTEM
  }

  private final Map<Wait, String> waits = new ConcurrentHashMap<>();
  private final Map<Path, String> troubles = new ConcurrentHashMap<>();

  /** Nothing is taken until this is over. */
  void waitFor(Wait wait, String sentence) {
    if (waits.put(wait, sentence) == null) {
      LOG.warn("nothing is taken from the inbox: {}", sentence);
    }
  }

  void goOn(Wait wait) {
    if (waits.remove(wait) != null) {
      LOG.info("files are taken from the inbox again");
    }
  }

  boolean isWaitingFor(Wait wait) {
    return waits.containsKey(wait);
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

  /** The sentence that says what all folders wait for. */
  @Nullable String waitingFor() {
    return waits.values().stream().findFirst().orElse(null);
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
