package news.dateline.launcher.local;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Parts that start at the same time. */
final class Starts {
  private Starts() {}

  /**
   * Ends with the last of them, or with the first that fails: allOf alone would wait for the slow.
   */
  static CompletableFuture<Object> allOrFirstFailure(List<CompletableFuture<Void>> starts) {
    var failed = new CompletableFuture<Object>();
    for (CompletableFuture<Void> start : starts) {
      start.exceptionally(
          e -> {
            failed.completeExceptionally(e);
            return null;
          });
    }
    var all = CompletableFuture.allOf(starts.toArray(CompletableFuture<?>[]::new));
    return CompletableFuture.anyOf(all, failed);
  }

  /** What a part that did not start has said, without the wrapping of futures. */
  static LocalSystemException failure(Throwable cause) {
    Throwable inner = cause.getCause();
    if (inner == null || cause instanceof LocalSystemException) {
      return cause instanceof LocalSystemException local
          ? local
          : new LocalSystemException("The local system cannot start: " + cause + ".", cause);
    }
    return failure(inner);
  }
}
