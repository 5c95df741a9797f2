package news.dateline.ingest.fetch;

import java.time.Duration;

/** How long a whole fetch may still take: its waiting, its redirects and its robots.txt. */
record Patience(long endNanos, Duration requestTimeout, Duration waitAtMost) {

  static Patience begin(FetchSettings settings) {
    Duration whole = settings.requestTimeout().plus(settings.waitAtMost());
    return new Patience(
        System.nanoTime() + whole.toNanos(), settings.requestTimeout(), settings.waitAtMost());
  }

  /** For the turn at a host; never negative. */
  Duration forTurn() {
    return atMost(waitAtMost);
  }

  /** For a request; never negative. */
  Duration forRequest() {
    return atMost(requestTimeout);
  }

  private Duration atMost(Duration most) {
    long left = Math.max(0, endNanos - System.nanoTime());
    return left < most.toNanos() ? Duration.ofNanos(left) : most;
  }
}
