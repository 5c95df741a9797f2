package news.dateline.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import news.dateline.article.Hashes;
import news.dateline.ingest.format.ArticleFormats;
import news.dateline.ingest.raw.Declared;
import news.dateline.ingest.raw.RawDelivery;
import news.dateline.ingest.raw.RawKeeper;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.OrderBy;
import news.dateline.ingest.source.SourceRegistry;
import news.dateline.tracing.Tracing;
import org.junit.jupiter.api.Test;

class RawBytesIntakeTest {
  private final List<String> events = new ArrayList<>();
  private final List<RawDelivery> begun = new ArrayList<>();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final ArticleFormats formats = ArticleFormats.all();
  private final ArticleIntake intake =
      new ArticleIntake(
              new ArticleReader(formats),
              new ArticlePublisher(meters, Tracing.off()),
              this::send,
              new IntakeMetrics(meters, new SourceRegistry(List.of()), formats))
          .keeping(this::begin);

  @Test
  void keepingBeginsBeforeTheFirstRecordAndIsAwaitedBeforeTheAnswer() {
    Delivery delivery = Deliveries.of("{\"uri\": \"tag:a\", \"headline\": \"Ferry sails\"}");
    assertThat(intake.receive(delivery)).singleElement().isInstanceOf(IntakeOutcome.Accepted.class);
    assertThat(events).containsExactly("begun", "sent", "sent", "awaited");
    assertThat(begun.getFirst().sha256()).isEqualTo(Hashes.sha256(delivery.bytes()));
    assertThat(begun.getFirst().bytes()).isEqualTo(delivery.bytes());
  }

  @Test
  void whatIsRefusedIsKeptTooWhateverItsChannel() {
    for (Channel channel : Channel.values()) {
      begun.clear();
      byte[] bytes = "{\"uri\": 7}".getBytes(StandardCharsets.UTF_8);
      Delivery delivery =
          DeliveryBuilder.builder()
              .source(Deliveries.source(OrderBy.TIME))
              .bytes(bytes)
              .channel(channel)
              .identity("")
              .receivedAt(Deliveries.RECEIVED)
              .contentType("application/json")
              .build();
      assertThat(intake.receive(delivery))
          .singleElement()
          .isInstanceOfSatisfying(
              IntakeOutcome.Refused.class,
              refused -> assertThat(refused.rawSha256()).isEqualTo(Hashes.sha256(bytes)));
      assertThat(begun)
          .singleElement()
          .isEqualTo(
              new RawDelivery(
                  bytes,
                  Hashes.sha256(bytes),
                  Deliveries.RECEIVED,
                  "meridian",
                  channel.id(),
                  "application/json",
                  new Declared("", null, null),
                  List.of()));
    }
  }

  @Test
  void aDeliveryOfSeveralItemsIsKeptOnce() {
    String two =
        "[{\"uri\": \"tag:a\", \"headline\": \"A\"}, {\"uri\": \"tag:b\", \"headline\": \"B\"}]";
    assertThat(intake.receive(Deliveries.of(two))).hasSize(2);
    assertThat(begun).hasSize(1);
  }

  @Test
  void aFeedOfWhichNothingIsNewIsNotKept() {
    Delivery delivery = Deliveries.of("{\"uri\": \"tag:a\", \"headline\": \"A\"}");
    assertThat(intake.publish(delivery, List.of(), this::send)).isEmpty();
    assertThat(events).isEmpty();
  }

  private CompletableFuture<?> send(Object message) {
    events.add("sent");
    return CompletableFuture.completedFuture(message);
  }

  private RawKeeper.Begun begin(RawDelivery delivery) {
    begun.add(delivery);
    events.add("begun");
    return () -> events.add("awaited");
  }
}
