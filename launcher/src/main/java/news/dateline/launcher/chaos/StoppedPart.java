package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;

/**
 * SIGSTOP: the part stands still, as a machine that swaps does, and goes on later with what it had
 * in hand. One that stands for longer than its session comes back as a zombie.
 */
final class StoppedPart implements Fault {
  private final LocalSystem system;
  private final Part part;
  private Optional<ProcessHandle> stopped = Optional.empty();

  StoppedPart(LocalSystem system, Part part) {
    this.system = system;
    this.part = part;
  }

  @Override
  public String title() {
    return "SIGSTOP of " + part.title();
  }

  @Override
  public void begin() throws IOException, InterruptedException {
    stopped = Optional.of(Signals.running(system, part));
    Signals.send("STOP", stopped.get());
  }

  @Override
  public Duration lasting(Random random) {
    return Duration.ofMillis(random.nextLong(2_000, 15_000)); // under and over a session of 6 s
  }

  @Override
  public void end() throws IOException, InterruptedException {
    if (stopped.isPresent()) {
      Signals.send("CONT", stopped.get());
    }
  }
}
