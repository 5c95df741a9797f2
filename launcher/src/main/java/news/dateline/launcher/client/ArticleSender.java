package news.dateline.launcher.client;

import java.util.function.Consumer;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;

/** Pushes deliveries to the ingest-service; one that is not acknowledged is sent again. */
public final class ArticleSender {
  private static final int UNACKNOWLEDGED = 503;
  private static final int ATTEMPTS = 4; // with ingest's 5 s between them, a broker has restarted
  private static final long LONGEST_WAIT_SECONDS = 30;
  private static final long USUAL_WAIT_SECONDS = 5; // as ingest says, where it does not

  private final LoopbackHttp http;
  private final String ingestUri;
  private final Consumer<String> remarks;

  /**
   * A sender.
   *
   * @param remarks takes a sentence whenever something is sent again
   */
  public ArticleSender(LoopbackHttp http, String ingestUri, Consumer<String> remarks) {
    this.http = http;
    this.ingestUri = ingestUri;
    this.remarks = remarks;
  }

  /** Returns ingest's answer; a repeat is harmless, since a delivery has one receipt id. */
  public Delivered send(Shipment shipment) throws NoAnswerException {
    HttpAnswer answer = http.send(shipment.to(ingestUri));
    for (int attempt = 2; answer.status() == UNACKNOWLEDGED && attempt <= ATTEMPTS; attempt++) {
      long seconds =
          Math.clamp(
              answer.retryAfterSeconds().orElse(USUAL_WAIT_SECONDS), 0, LONGEST_WAIT_SECONDS);
      remarks.accept(
          "Not acknowledged: sending again in %d s (attempt %d of %d)."
              .formatted(seconds, attempt, ATTEMPTS));
      pause(seconds);
      answer = http.send(shipment.to(ingestUri));
    }
    return Delivered.of(answer);
  }

  private static void pause(long seconds) {
    try {
      Thread.sleep(seconds * 1000);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      throw new CommandFailure("Interrupted.", ExitCode.UNREACHABLE);
    }
  }
}
