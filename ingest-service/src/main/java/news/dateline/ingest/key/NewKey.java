package news.dateline.ingest.key;

import java.util.Optional;

/**
 * A key just made.
 *
 * @param retired the id of the key that was ended for it
 * @param secret what the sender presents; it is shown this once and kept nowhere
 */
public record NewKey(String id, String secret, Optional<String> retired) {
  /** Without the secret: a log is no place for it. */
  @Override
  public String toString() {
    return "NewKey[id=" + id + "]";
  }
}
