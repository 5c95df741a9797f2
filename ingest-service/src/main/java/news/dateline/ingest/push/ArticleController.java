package news.dateline.ingest.push;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles pushed over HTTP: the raw wire bytes are the body, or a line of it. */
@RestController
class ArticleController {
  private final PushGate gate;
  private final BodyReader bodies;
  private final ArticleIntake intake;
  private final PushMetrics metrics;
  private final Clock clock;

  ArticleController(
      PushGate gate, BodyReader bodies, ArticleIntake intake, PushMetrics metrics, Clock clock) {
    this.gate = gate;
    this.bodies = bodies;
    this.intake = intake;
    this.metrics = metrics;
    this.clock = clock;
  }

  @PushDocumentation
  @PostMapping("/v1/sources/{source}/articles")
  ResponseEntity<?> receive(
      @PathVariable String source,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String lane,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false)
          @Nullable String contentType,
      @RequestHeader(name = HttpHeaders.CONTENT_ENCODING, required = false)
          @Nullable String contentEncoding,
      @RequestHeader(name = "Article-Uri", required = false) @Nullable String articleUri,
      @RequestHeader(required = false) @Nullable String traceparent,
      HttpServletRequest request) {
    try {
      SourceProfile profile = gate.admit(source, request);
      refuseForms(contentType);
      ContentCoding coding = ContentCoding.of(contentEncoding);
      Lane requested = RequestedLane.of(lane);
      String uri = ArticleUri.of(articleUri);
      boolean isBatch = Batch.isDeclaredBy(contentType);
      if (isBatch) {
        ArticleUri.requireNone(uri);
      }
      try (BodyBudget.Room room = bodies.roomFor(request)) {
        Delivery delivery =
            DeliveryBuilder.builder()
                .source(profile)
                .bytes(bodies.read(request, coding, room))
                .channel(Channel.PUSH)
                .identity(uri == null ? "" : uri)
                .receivedAt(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS))
                .contentType(contentType)
                .format(format)
                .lane(requested)
                .articleUri(uri)
                .traceparent(traceparent)
                .build();
        return isBatch ? takeAll(delivery) : PushAnswer.of(intake.receive(delivery));
      }
    } catch (ErrorResponseException refusal) {
      metrics.turnedAway(source, refusal);
      throw refusal;
    }
  }

  private ResponseEntity<?> takeAll(Delivery body) {
    Batch batch = Batch.of(body);
    return PushAnswer.of(batch, intake.receive(batch.deliveries()));
  }

  private static void refuseForms(@Nullable String contentType) {
    if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      throw new PushRefusal(
          HttpStatus.UNSUPPORTED_MEDIA_TYPE,
          "multipart",
          "Multipart form",
          "send the article itself as the body, as curl --data-binary @FILE does, not a multipart form");
    }
  }
}
