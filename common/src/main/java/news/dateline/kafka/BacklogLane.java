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
