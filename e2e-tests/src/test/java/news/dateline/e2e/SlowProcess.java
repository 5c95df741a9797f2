package news.dateline.e2e;

import java.io.IOException;
import java.time.Duration;

/** Makes a process run a small part of the time, by stopping and continuing it in turns. */
final class SlowProcess implements AutoCloseable {
  private static final Duration STOPPED = Duration.ofMillis(950);
  private static final Duration RUNNING = Duration.ofMillis(50);

  private final long pid;
  private final Thread turns;

  SlowProcess(ProcessHandle process) {
    pid = process.pid();
    turns = Thread.ofPlatform().name("slow-" + pid).start(this::takeTurns);
  }

  private void takeTurns() {
    try {
      while (true) {
        signal("STOP");
        Thread.sleep(STOPPED);
        signal("CONT");
        Thread.sleep(RUNNING);
      }
    } catch (InterruptedException _) {
      // It is over.
    }
  }

  private void signal(String name) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().onExit().join();
    } catch (IOException e) {
      throw new IllegalStateException("kill cannot be run", e);
    }
  }

  @Override
  public void close() {
    turns.interrupt();
    while (turns.isAlive()) {
      Thread.onSpinWait(); // a turn's end: a twentieth of a second at most
    }
    signal("CONT");
  }
}
