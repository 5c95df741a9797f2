package news.dateline.kafka;

import java.util.Objects;
import org.springframework.kafka.config.KafkaListenerEndpointRegistry;
import org.springframework.kafka.listener.MessageListenerContainer;

/** How a listener of a backlog topic is set up, the same in every service. */
public final class BacklogLane {
  /** The listener's id: a service has one, which {@link BacklogYield} starts and holds. */
  public static final String LISTENER = "backlog";

  /**
   * Records of a poll. What is in hand when the live lane falls behind is still finished: it must
   * be a matter of a fraction of a second.
   */
  public static final String FEW_RECORDS = "max.poll.records=50";

  /**
   * The consumer of the new protocol spins while it is paused with fetched records in hand:
   * measured with kafka-clients 4.1.2, 4.7 s of CPU in 5 s of pause, the classic one 0.1 s. A
   * backlog that is held would take a core from the live lane it waits for.
   */
  public static final String CLASSIC_PROTOCOL = "group.protocol=classic";

  /** Threads a service: history may take one core, never all. */
  public static final String ONE_THREAD = "1";

  /** For {@code autoStartup}: it is started by {@link BacklogYield}. */
  public static final String NOT_BY_ITSELF = "false";

  private BacklogLane() {}

  /** The backlog's container among a service's. */
  public static MessageListenerContainer of(KafkaListenerEndpointRegistry listeners) {
    return Objects.requireNonNull(
        listeners.getListenerContainer(LISTENER), "the service has no listener of its backlog");
  }
}
