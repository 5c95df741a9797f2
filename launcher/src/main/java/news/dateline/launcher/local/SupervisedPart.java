package news.dateline.launcher.local;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps one part running for as long as it is wanted. */
final class SupervisedPart implements ManagedPart {
  private static final int MOST_CRASHES = 5;
  private static final long CRASH_MEMORY_NANOS = Duration.ofMinutes(1).toNanos();

  private final Starter starter;
  private final Roster roster;
  private final Progress progress;
  private final boolean supervised;
  private final Executor threads;
  private final Consumer<String> givenUp;
  private final Deque<Long> crashNanos = new ArrayDeque<>();
  private volatile boolean wanted;
  private volatile @Nullable ProcessHandle current;
  private volatile @Nullable Thread starting;

  SupervisedPart(
      Starter starter,
      Roster roster,
      Progress progress,
      boolean supervised,
      Executor threads,
      Consumer<String> givenUp) {
    this.starter = starter;
    this.roster = roster;
    this.progress = progress;
    this.supervised = supervised;
    this.threads = threads;
    this.givenUp = givenUp;
  }

  @Override
  public void start() throws InterruptedException {
    wanted = true;
    startOnce();
  }

  @Override
  public @Nullable ProcessHandle process() {
    return current;
  }

  @Override
  public void stop(Duration patience) {
    wanted = false;
    current = null; // whose end is no crash, even if this part is wanted again by then
    if (!roster.of(starter.part()).isEmpty()) {
      progress.update(starter.part(), Progress.State.STOPPING);
    }
    stopProcesses(patience);
    Thread thread = starting;
    if (thread != null) {
      thread.interrupt();
    }
    synchronized (this) {
      current = null;
      stopProcesses(patience); // what a start under way had yet to add
    }
  }

  private void stopProcesses(Duration patience) {
    roster.of(starter.part()).forEach(process -> ProcessEnd.stop(process, patience));
  }

  private synchronized void startOnce() throws InterruptedException {
    progress.update(starter.part(), Progress.State.STARTING);
    starting = Thread.currentThread();
    try {
      ProcessHandle process = starter.start(roster);
      current = process;
      threads.execute(() -> watch(process));
      progress.update(starter.part(), Progress.State.READY);
    } catch (IOException e) {
      throw new LocalSystemException(
          "%s cannot be started: %s.".formatted(starter.part().title(), e), e);
    } finally {
      starting = null;
    }
  }

  private void watch(ProcessHandle process) {
    try {
      ProcessEnd.await(process);
      if (isWanted(process)) {
        crashed(process);
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt(); // the system has stopped
    }
  }

  private boolean isWanted(ProcessHandle process) {
    return wanted && process.equals(current);
  }

  private void crashed(ProcessHandle process) throws InterruptedException {
    String news =
        "%s (process %d) ended unexpectedly".formatted(starter.part().title(), process.pid());
    if (supervised) {
      progress.say(news + "; starting it again.");
      restart(process);
    } else {
      progress.say(news + ".");
    }
  }

  private void restart(ProcessHandle crashed) throws InterruptedException {
    while (isWanted(crashed)) {
      int crashes = crashesLately();
      if (crashes >= MOST_CRASHES) {
        givenUp.accept(
            "%s ended %d times within a minute and is not started again."
                .formatted(starter.part().title(), crashes));
        return;
      }
      Thread.sleep(pauseMillis(crashes));
      try {
        restartOnce(crashed);
        return;
      } catch (LocalSystemException e) {
        if (wanted) {
          progress.say(e.getMessage());
        }
      }
    }
  }

  /** Unless it was stopped, and perhaps started again, in the meantime. */
  private synchronized void restartOnce(ProcessHandle crashed) throws InterruptedException {
    if (isWanted(crashed)) {
      startOnce();
    }
  }

  private int crashesLately() {
    long now = System.nanoTime();
    crashNanos.addLast(now);
    while (now - crashNanos.getFirst() > CRASH_MEMORY_NANOS) {
      crashNanos.removeFirst();
    }
    return crashNanos.size();
  }

  // At once after a single crash, then 1, 2 and 4 s, so that all five fit into the minute.
  private static long pauseMillis(int crashes) {
    return crashes == 1 ? 0 : 1000L << (crashes - 2);
  }
}
