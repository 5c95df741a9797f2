package news.dateline.kafka;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Waiting for the broker's acknowledgements. */
public final class Publishing {
  private Publishing() {}

  /**
   * Returns once every send is acknowledged. The producer's own {@code delivery.timeout.ms} bounds
   * the wait.
   *
   * @throws UnavailableException if one is not
   */
  public static void awaitAll(List<CompletableFuture<?>> sent) {
    try {
      CompletableFuture.allOf(sent.toArray(CompletableFuture[]::new)).get();
    } catch (ExecutionException e) {
      throw new UnavailableException(
          "kafka", "the broker did not acknowledge: " + e.getCause(), e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnavailableException("shutdown", "interrupted while waiting for the broker", e);
    }
  }
}
