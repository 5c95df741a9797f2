package news.dateline.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * Holds a service's backlog while the live lane of its group is behind: the backlog's consumer
 * stays in its group, finishes the batch in hand and takes no other. It starts only once the live
 * lane is known to have no lag. A look that fails leaves the last decision as it was.
 */
public final class BacklogYield implements SmartLifecycle {
  // A live record takes some 100 to 500 ms through a service: a poll, a batch, a commit. With looks
  // every 250 ms a busy machine took that ordinary work for lag, and the backlog stood still.
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofSeconds(5); // with the broker, for one answer
  private static final Logger LOG = LoggerFactory.getLogger(BacklogYield.class);

  private final Lanes lanes;
  private final Supplier<MessageListenerContainer> backlog;
  private final Map<String, Object> adminConfig;
  private @Nullable Admin admin;
  private @Nullable ScheduledExecutorService looking;
  private boolean started;
  private volatile State state = new State(true, false, "the live lane was not looked at yet");

  /**
   * A service's two lanes.
   *
   * @param topic of the live lane
   * @param group that reads it, all instances together
   */
  public record Lanes(String service, String topic, String group) {}

  private record State(boolean yielding, boolean known, String sentence) {}

  /**
   * Holds what {@code backlog} gives.
   *
   * @param adminConfig of the client that looks, as for any Kafka client
   */
  public BacklogYield(
      Lanes lanes,
      Supplier<MessageListenerContainer> backlog,
      Map<String, Object> adminConfig,
      MeterRegistry meters) {
    this.lanes = lanes;
    this.backlog = backlog;
    this.adminConfig = new HashMap<>(adminConfig);
    int millis = (int) PATIENCE.toMillis();
    this.adminConfig.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
    this.adminConfig.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
    ConsumerMeter.BACKLOG_YIELDING.gauge(meters, () -> state.yielding() ? 1 : 0, lanes.service());
  }

  /** Whether the backlog flows and why not, one sentence for an operator. */
  public String sentence() {
    return state.sentence();
  }

  @Override
  public synchronized void start() {
    if (looking == null) {
      Admin client = Admin.create(adminConfig);
      LiveLag lag = new LiveLag(client, lanes.topic(), lanes.group());
      admin = client;
      looking =
          Executors.newSingleThreadScheduledExecutor(
              Thread.ofPlatform().daemon().name("backlog-yield").factory());
      var _ =
          looking.scheduleWithFixedDelay(
              () -> look(lag), 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }
  }

  @Override
  public synchronized void stop() {
    if (looking != null && admin != null) {
      looking
          .shutdownNow(); // a look that waits for the broker is interrupted, and no longer decides
      looking.close();
      looking = null;
      admin.close(Duration.ZERO);
      admin = null;
    }
  }

  @Override
  public synchronized boolean isRunning() {
    return looking != null;
  }

  /** After Spring's listener containers have started, and before they stop. */
  @Override
  public int getPhase() {
    return Integer.MAX_VALUE;
  }

  /** Never throws: the schedule would end. */
  private void look(LiveLag lag) {
    try {
      decide(lag.look());
    } catch (ExecutionException e) {
      keep(e.getCause() == null ? e : e.getCause());
    } catch (RuntimeException e) {
      keep(e);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private void decide(long behind) {
    MessageListenerContainer container = backlog.get();
    if (behind > 0) {
      container.pause();
    } else {
      container.resume();
      if (!started) {
        container.start();
        started = true;
      }
    }
    if (!state.known()) {
      LOG.info("the live lane's lag is known");
    }
    state =
        behind > 0
            ? new State(
                true,
                true,
                "waits for the live lane: %d records of %s had arrived at the last look and are not settled"
                    .formatted(behind, lanes.topic()))
            : new State(false, true, "flows: the live lane has no lag");
  }

  /** Nothing is known: what was decided stands. */
  private void keep(Throwable problem) {
    State last = state;
    if (last.known()) {
      LOG.warn(
          "the live lane's lag is not known, the backlog stays as it is: {}", problem.toString());
    }
    state =
        new State(
            last.yielding(),
            false,
            "%s, as before: the live lane's lag is not known, the look at it failed: %s"
                .formatted(last.yielding() ? "waits" : "flows", problem));
  }
}
