package news.dateline.index.watch;

/** A receiver has not taken a delivery; the message says why, and never what was in it. */
final class DeliveryException extends Exception {
  private static final long serialVersionUID = 1L;

  DeliveryException(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  DeliveryException(String sentence) {
    super(sentence);
  }
}
