package news.dateline.ingest.key;

/**
 * A key just made.
 *
 * @param secret what the sender presents; it is shown this once and kept nowhere
 */
public record NewKey(String id, String secret) {
  /** Without the secret: a log is no place for it. */
  @Override
  public String toString() {
    return "NewKey[id=" + id + "]";
  }
}
