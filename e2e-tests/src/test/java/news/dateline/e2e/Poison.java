package news.dateline.e2e;

import java.util.concurrent.ExecutionException;

/** A message that no service can read. */
final class Poison {
  static final byte[] BYTES = {0, (byte) 0xff, '{', 7};

  private Poison() {}

  /** Puts it on a topic, as if it were an article of that receipt and source. */
  static void publish(Newsroom newsroom, String topic, String receipt, String source)
      throws InterruptedException, ExecutionException {
    Messages.publish(newsroom, topic, "key", BYTES, receipt, source);
  }
}
