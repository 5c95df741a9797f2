package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;

/**
 * While there are two index-services the first stands still for longer than its session, and goes
 * on with a batch that the second has had since.
 */
final class ZombieWriter implements Fault {
  private static final Duration AT_WORK = Duration.ofSeconds(2); // a batch takes far less

  private final LocalSystem system;
  private final StoppedPart first;
  private Optional<ProcessHandle> second = Optional.empty();

  ZombieWriter(LocalSystem system) {
    this.system = system;
    first = new StoppedPart(system, Part.INDEX);
  }

  @Override
  public String title() {
    return "a zombie index-service beside a second";
  }

  @Override
  public void begin() throws IOException, InterruptedException {
    second = Optional.of(SecondWriter.start(system));
    first.begin();
  }

  @Override
  public Duration lasting(Random random) {
    return Duration.ofMillis(random.nextLong(8_000, 15_000)); // the session is of 6 s
  }

  @Override
  public void end() throws IOException, InterruptedException {
    first.end();
    Thread.sleep(AT_WORK);
    second.ifPresent(ProcessHandle::destroy); // in order: what is killed is another fault
  }
}
