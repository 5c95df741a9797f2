package news.dateline.launcher.local;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process as the lock file lists it.
 *
 * @param part a part's id, or {@link #LAUNCHER}
 * @param startInstant tells the process from a later one with the same id
 */
record ProcessEntry(String part, long pid, Instant startInstant) {
  static final String LAUNCHER = "launcher";

  // Each JVM works the boot time out by itself, and a clock correction moves it a little. An id is
  // not used again this soon.
  private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

  static ProcessEntry of(String part, ProcessHandle process) {
    return new ProcessEntry(
        part, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
  }

  /** The living process meant, never another one that got its id. */
  Optional<ProcessHandle> process() {
    return ProcessHandle.of(pid)
        .filter(ProcessEnd::isAlive)
        .filter(process -> process.info().startInstant().filter(this::isStart).isPresent());
  }

  private boolean isStart(Instant start) {
    return Duration.between(start, startInstant).abs().compareTo(CLOCK_TOLERANCE) <= 0;
  }
}
