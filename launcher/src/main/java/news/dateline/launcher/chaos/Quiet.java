package news.dateline.launcher.chaos;

import java.io.IOException;
import java.time.Duration;
import news.dateline.launcher.client.LoopbackHttp;
import news.dateline.launcher.client.Unsettled;
import news.dateline.launcher.console.LiveLine;
import news.dateline.launcher.local.LocalSystem;

/** Waits until everything that was sent has been settled. */
record Quiet(LocalSystem system, LoopbackHttp http, LiveLine line) {
  // A killed service's backlog stands still for the classic session of 45 s, and a broker may be
  // starting: minutes where much is to be worked off.
  private static final Duration PATIENCE = Duration.ofMinutes(15);
  private static final long LOOK_EVERY_MILLIS = 500;

  void await() throws IOException, InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Unsettled unsettled = Unsettled.look(system.ports(), http);
    while (!unsettled.isNothing()) {
      line.show("waiting for quiet: " + unsettled);
      if (system.failure().isDone()) {
        throw new IOException(system.failure().join());
      }
      if (System.nanoTime() - deadline > 0) {
        throw new IOException(
            "all faults are over since %d minutes and not everything is settled: %s"
                .formatted(PATIENCE.toMinutes(), unsettled));
      }
      Thread.sleep(LOOK_EVERY_MILLIS);
      unsettled = Unsettled.look(system.ports(), http);
    }
  }
}
