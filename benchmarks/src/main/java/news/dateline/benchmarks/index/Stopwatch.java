package news.dateline.benchmarks.index;

import java.time.Duration;

/** Wall time, and the processor time of the node and of who writes to it, from now on. */
final class Stopwatch {
  private final ProcessHandle node;
  private final ProcessHandle client;
  private final long started = System.nanoTime();
  private final Duration nodeBefore;
  private final Duration clientBefore;

  Stopwatch(ProcessHandle node, ProcessHandle client) {
    this.node = node;
    this.client = client;
    nodeBefore = processorTime(node);
    clientBefore = processorTime(client);
  }

  Turn stop(long articles) {
    return new Turn(
        articles,
        Duration.ofNanos(System.nanoTime() - started),
        processorTime(node).minus(nodeBefore),
        processorTime(client).minus(clientBefore));
  }

  private static Duration processorTime(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow();
  }
}
