package news.dateline.launcher.chaos;

import java.io.IOException;
import java.util.Optional;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;

/** One more index-service: partitions move to it and, when it is killed, back. */
final class SecondWriter implements Fault {
  private final LocalSystem system;
  private Optional<ProcessHandle> second = Optional.empty();

  SecondWriter(LocalSystem system) {
    this.system = system;
  }

  @Override
  public String title() {
    return "a second index-service comes and is killed";
  }

  @Override
  public void begin() throws IOException, InterruptedException {
    second = Optional.of(start(system));
  }

  static ProcessHandle start(LocalSystem system) throws IOException, InterruptedException {
    Signals.running(system, Part.KAFKA); // without it a service would not be ready
    return system.startBeside(Part.INDEX);
  }

  @Override
  public void end() {
    second.ifPresent(ProcessHandle::destroyForcibly);
  }
}
