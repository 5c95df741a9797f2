package news.dateline.desk.web;

/** An address asks for what no page has. The message is a sentence for whoever has typed it. */
public final class BadQuestionException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong. */
  public BadQuestionException(String sentence) {
    super(sentence);
  }
}
