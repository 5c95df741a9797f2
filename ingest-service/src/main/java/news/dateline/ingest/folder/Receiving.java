package news.dateline.ingest.folder;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.IntakeOutcome;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.source.Channel;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.SilentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hands bytes to the intake, and makes of a fault of ours an outcome like any other. */
final class Receiving {
  private static final Logger LOG = LoggerFactory.getLogger(Receiving.class);

  private final Function<Delivery, List<IntakeOutcome>> intake;

  Receiving(Function<Delivery, List<IntakeOutcome>> intake) {
    this.intake = intake;
  }

  /**
   * Returns once the broker has answered for every item.
   *
   * @param identity with the bytes, what makes a repeat known as one
   */
  Received receive(Turn turn, String identity, byte[] bytes, Instant receivedAt) {
    Delivery delivery =
        DeliveryBuilder.builder()
            .source(turn.source())
            .bytes(bytes)
            .channel(Channel.FOLDER)
            .identity(identity)
            .receivedAt(receivedAt)
            .lane(turn.isBacklog() ? Lane.BACKLOG : Lane.LIVE)
            .build();
    try {
      List<IntakeOutcome> outcomes = intake.apply(delivery);
      for (IntakeOutcome outcome : outcomes) {
        if (outcome instanceof IntakeOutcome.Unacknowledged unacknowledged) {
          return new Received.Unacknowledged(unacknowledged.detail());
        }
      }
      return new Received.Answered(outcomes);
    } catch (UnavailableException e) {
      return new Received.Unacknowledged(String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      LOG.error(
          "{} of source {} met a fault of ours", identity, turn.source().id(), SilentFault.of(e));
      return new Received.NotReceived(
          new Refusal(
              "fault",
              null,
              "this is a fault of ours (%s), named in the service's log; put the file into the inbox again once it is mended"
                  .formatted(e)));
    }
  }

  /** What the intake made of a delivery. */
  sealed interface Received {
    /** The broker has acknowledged all of it. */
    record Answered(List<IntakeOutcome> outcomes) implements Received {}

    /** It has not. */
    record Unacknowledged(String sentence) implements Received {}

    /** It never came to the broker: it could not be read, or we failed at it and would again. */
    record NotReceived(Refusal refusal) implements Received {}
  }
}
