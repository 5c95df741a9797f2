package news.dateline.launcher.client;

import java.net.http.HttpRequest;
import java.util.function.Consumer;
import news.dateline.launcher.console.CommandFailure;
import news.dateline.launcher.console.ExitCode;
import org.jspecify.annotations.Nullable;

/** Pushes deliveries to the ingest-service; one that is not taken yet is sent again. */
public final class ArticleSender {
  private static final int UNAVAILABLE = 503;
  private static final int TOO_MANY = 429;
  private static final int ATTEMPTS = 4; // with ingest's 5 s between them, a broker has restarted
  private static final int TURNS = 30; // who keeps to the pauses gets a turn long before
  private static final long LONGEST_WAIT_SECONDS = 30;
  private static final long USUAL_WAIT_SECONDS = 5; // as ingest says, where it does not

  private final LoopbackHttp http;
  private final String ingestUri;
  private final @Nullable String key;
  private final Consumer<String> remarks;

  /**
   * A sender to a service that requires no keys.
   *
   * @param remarks takes a sentence whenever something is sent again
   */
  public ArticleSender(LoopbackHttp http, String ingestUri, Consumer<String> remarks) {
    this(http, ingestUri, null, remarks);
  }

  ArticleSender(
      LoopbackHttp http, String ingestUri, @Nullable String key, Consumer<String> remarks) {
    this.http = http;
    this.ingestUri = ingestUri;
    this.key = HeaderText.key(key);
    this.remarks = remarks;
  }

  /** Returns ingest's answer; a repeat is harmless, since a delivery has one receipt id. */
  public Delivered send(Shipment shipment) throws NoAnswerException {
    HttpAnswer answer = http.send(request(shipment));
    int unacknowledged = 1;
    int early = 1;
    while (true) {
      long seconds =
          Math.clamp(
              answer.retryAfterSeconds().orElse(USUAL_WAIT_SECONDS), 0, LONGEST_WAIT_SECONDS);
      if (answer.status() == UNAVAILABLE && unacknowledged < ATTEMPTS) {
        unacknowledged++;
        remarks.accept(
            "Not acknowledged: sending again in %d s (attempt %d of %d)."
                .formatted(seconds, unacknowledged, ATTEMPTS));
      } else if (answer.status() == TOO_MANY && early < TURNS) {
        early++;
        remarks.accept(
            "Faster than the source may: sending again in %d s (attempt %d of %d)."
                .formatted(seconds, early, TURNS));
      } else {
        return Delivered.of(answer);
      }
      pause(seconds);
      answer = http.send(request(shipment));
    }
  }

  private HttpRequest.Builder request(Shipment shipment) {
    if (shipment.contentType() != null) {
      HeaderText.of("The content type", shipment.contentType());
    }
    HttpRequest.Builder request = shipment.to(ingestUri);
    return key == null ? request : request.header("Authorization", "Bearer " + key);
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
