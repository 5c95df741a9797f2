package news.dateline.launcher.chaos;

import java.io.IOException;
import news.dateline.launcher.local.LocalSystem;
import news.dateline.launcher.local.Part;

/** {@code kill -9}: the system's supervision starts the part again. */
record KilledPart(LocalSystem system, Part part) implements Fault {
  @Override
  public String title() {
    return "kill -9 of " + part.title();
  }

  @Override
  public void begin() throws IOException, InterruptedException {
    Signals.running(system, part).destroyForcibly();
  }
}
