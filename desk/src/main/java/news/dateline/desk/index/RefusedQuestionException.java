package news.dateline.desk.index;

/** Elasticsearch cannot carry out a question, however often it is asked. */
public final class RefusedQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  RefusedQuestionException(String message, Throwable cause) {
    super(message, cause);
  }
}
