package news.dateline.ingest.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Asks one address politely: when it is the turn of this request at that host. */
record Hops(WebClient web, HostTurns turns) {

  /**
   * Asks.
   *
   * @param gap until the same host is asked again
   */
  Hop ask(Ask ask, Duration gap, Patience patience) throws BusyHostException, InterruptedException {
    URI url = ask.url();
    try (HostTurns.Turn _ = turns.take(url.getHost(), gap, patience.forTurn())) {
      return new Hop.Answered(web.ask(ask, patience.forRequest()));
    } catch (IOException e) {
      return new Hop.Failed(Failure.of(url, e));
    }
  }
}
