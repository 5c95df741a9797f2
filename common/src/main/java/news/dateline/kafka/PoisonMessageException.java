package news.dateline.kafka;

import org.jspecify.annotations.Nullable;

/** A record that no amount of waiting will make readable; it becomes a dead letter. */
public final class PoisonMessageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Says what is wrong with the record.
   *
   * @param reason a short fixed word for metrics, such as {@code undecodable}
   * @param message one sentence for an operator
   */
  public PoisonMessageException(String reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** A short fixed word for metrics. */
  public String reason() {
    return reason;
  }
}
