package news.dateline.kafka;

import java.time.Duration;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.BackOff;
import org.springframework.util.backoff.ExponentialBackOff;

/**
 * The error handler all our consumers share: unlimited back-off with jitter while the consumer
 * stays in its group. There is no recoverer: a record's own failure never leaves a listener.
 */
public final class ConsumerErrorHandling {
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200); // a blip should not be felt
  private static final Duration LONGEST_PAUSE =
      Duration.ofSeconds(5); // and recovery is noticed within seconds
  private static final double GROWTH = 1.6;

  private ConsumerErrorHandling() {}

  /** A handler that never gives up. */
  public static DefaultErrorHandler waitForOutages() {
    DefaultErrorHandler handler = new DefaultErrorHandler(pauses());
    // Spring Kafka would skip the records of exceptions it holds for fatal.
    handler.setClassifications(java.util.Map.of(), true);
    return handler;
  }

  /**
   * Spring scales the jitter with the pause: it is half of the first one and of the longest, so
   * that consumers which an outage stopped together do not come back together.
   */
  static BackOff pauses() {
    ExponentialBackOff pause = new ExponentialBackOff(FIRST_PAUSE.toMillis(), GROWTH);
    pause.setMaxInterval(LONGEST_PAUSE.toMillis());
    pause.setMaxElapsedTime(Long.MAX_VALUE);
    pause.setJitter(FIRST_PAUSE.toMillis() / 2);
    return pause;
  }
}
