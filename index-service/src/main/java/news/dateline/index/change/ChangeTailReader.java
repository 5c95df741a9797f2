package news.dateline.index.change;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reads the topic's end into memory for as long as the service runs, in a thread of its own. It
 * ends before the web server does, so that nobody who listens holds a stop up.
 */
final class ChangeTailReader implements SmartLifecycle {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeTailReader.class);
  private static final Duration PAUSE = Duration.ofSeconds(1); // between two beginnings

  private final ChangeTail tail;
  private final ChangeClients clients;
  private final int most;
  private final Thread thread = Thread.ofPlatform().name("changes").daemon().unstarted(this::run);
  private volatile boolean stopped;

  /** Reads the last {@code most} offsets and all that follow. */
  ChangeTailReader(ChangeTail tail, ChangeClients clients, int most) {
    this.tail = tail;
    this.clients = clients;
    this.most = most;
  }

  @Override
  public void start() {
    thread.start();
  }

  @Override
  public void stop() {
    stopped = true;
    tail.close(); // the thread sees it within half a second, and leaves in order
  }

  @Override
  public boolean isRunning() {
    return thread.isAlive();
  }

  private void run() {
    String told = "";
    while (!stopped) {
      try (Consumer<String, byte[]> consumer = clients.consumer()) {
        follow(new ChangeReading(consumer));
      } catch (InterruptException _) {
        return;
      } catch (RuntimeException e) { // also a fault of ours: without this thread nobody hears
        String failure = e.toString();
        if (!stopped && !failure.equals(told)) {
          LOG.warn("the newest changes are not read; trying again: {}", failure);
          told = failure;
        }
        if (!paused()) {
          return;
        }
      }
    }
  }

  /** From where it stopped, as long as that is kept. */
  private void follow(ChangeReading reading) {
    ChangeReading.Range range = reading.range();
    long from = tail.end();
    if (from < range.begin() || from > range.end()) {
      from = Math.max(range.begin(), range.end() - most);
      tail.begin(from);
    }
    reading.seek(from);
    while (!stopped) {
      List<ChangeTail.Kept> changes = new ArrayList<>();
      long reached =
          reading.poll(
              message ->
                  ChangeReading.change(message)
                      .map(change -> new ChangeTail.Kept(message.offset(), change))
                      .ifPresent(changes::add));
      tail.append(changes, reached);
    }
  }

  private static boolean paused() {
    try {
      Thread.sleep(PAUSE);
      return true;
    } catch (InterruptedException _) {
      return false;
    }
  }
}
