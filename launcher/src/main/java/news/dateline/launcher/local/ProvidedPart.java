package news.dateline.launcher.local;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A broker or a node that somebody else runs. */
final class ProvidedPart implements ManagedPart {
  private final Part part;
  private final ProvidedServer server;
  private final Ports ports;
  private final Path log;
  private final Progress progress;
  private boolean begun;

  ProvidedPart(Part part, ProvidedServer server, Ports ports, Path log, Progress progress) {
    this.part = part;
    this.server = server;
    this.ports = ports;
    this.log = log;
    this.progress = progress;
  }

  @Override
  public synchronized void start() throws InterruptedException {
    begun = true;
    progress.update(part, Progress.State.STARTING);
    server.start().run();
    if (part == Part.KAFKA) {
      KafkaTopics.create(new OpenAccess(ports), log); // and waits for the broker
    }
    progress.update(part, Progress.State.READY);
  }

  /** A start under way ends first; how long a stop may take is for the server's owner to say. */
  @Override
  public synchronized void stop(Duration patience) {
    if (begun) {
      begun = false;
      progress.update(part, Progress.State.STOPPING);
      server.stop().run();
    }
  }

  @Override
  public @Nullable ProcessHandle process() {
    return null;
  }
}
