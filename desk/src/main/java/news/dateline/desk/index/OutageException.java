package news.dateline.desk.index;

/** A part of the system does not answer as a page needs it; asked again later, it may. */
public final class OutageException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Elasticsearch, as pages name it. */
  public static final String ELASTICSEARCH = "Elasticsearch";

  /** index-service, as pages name it. */
  public static final String INDEX_SERVICE = "index-service";

  /** What is the matter. */
  public enum Kind {
    /** No answer, or that it is not ready. */
    AWAY,
    /** The question took too long: a narrower one may have an answer. */
    SLOW,
    /** It has too much to do. */
    BUSY,
    /** It does not let the desk in. */
    FORBIDDEN
  }

  private final Kind kind;
  private final String part;

  /**
   * That {@code part} does not answer.
   *
   * @param message for the log
   */
  public OutageException(Kind kind, String part, String message, Throwable cause) {
    super(message, cause);
    this.kind = kind;
    this.part = part;
  }

  /** The same where nothing was thrown. */
  public OutageException(Kind kind, String part, String message) {
    super(message);
    this.kind = kind;
    this.part = part;
  }

  /** What is the matter. */
  public Kind kind() {
    return kind;
  }

  /** Which part, as pages name it. */
  public String part() {
    return part;
  }
}
