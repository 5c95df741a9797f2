package news.dateline.launcher.local;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** One part of a running system, whoever starts it. */
sealed interface ManagedPart permits SupervisedPart, ProvidedPart {
  /** Returns when the part is ready. */
  void start() throws InterruptedException;

  /** Ends whatever runs of it, in order where {@code patience} allows. */
  void stop(Duration patience);

  /** Its process, dead or alive, where it was ready once and is one of ours. */
  @Nullable ProcessHandle process();
}
