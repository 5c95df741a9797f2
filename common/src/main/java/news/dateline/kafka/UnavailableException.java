package news.dateline.kafka;

import org.jspecify.annotations.Nullable;

/**
 * Something that a record needs is away: not the record's fault. The only exception that may leave
 * a listener; the batch is delivered again until it goes through.
 */
public final class UnavailableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  /**
   * Says what is away.
   *
   * @param reason a short fixed word for metrics, such as {@code elasticsearch}
   * @param message one sentence for an operator
   */
  public UnavailableException(String reason, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** A short fixed word for metrics. */
  public String reason() {
    return reason;
  }
}
