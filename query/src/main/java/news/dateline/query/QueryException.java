package news.dateline.query;

/** A text is no query. The message is a sentence for whoever has written it. */
public final class QueryException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final int position;

  QueryException(int position, String sentence) {
    super("at character %d: %s".formatted(position, sentence));
    this.position = position;
  }

  /** Which character of the text is wrong, counted from 1. */
  public int position() {
    return position;
  }
}
