package news.dateline.ingest.push;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import news.dateline.article.ArticleLimits;
import news.dateline.ingest.intake.ArticleIntake;
import news.dateline.ingest.intake.Delivery;
import news.dateline.ingest.intake.DeliveryBuilder;
import news.dateline.ingest.source.Channel;
import news.dateline.ingest.source.SourceProfile;
import news.dateline.ingest.source.SourceRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Articles pushed over HTTP: the raw wire bytes are the body. */
@RestController
class ArticleController {
  private final SourceRegistry sources;
  private final ArticleIntake intake;
  private final BodyBudget budget;
  private final Clock clock;

  ArticleController(SourceRegistry sources, ArticleIntake intake, BodyBudget budget, Clock clock) {
    this.sources = sources;
    this.intake = intake;
    this.budget = budget;
    this.clock = clock;
  }

  @PostMapping("/v1/sources/{source}/articles")
  ResponseEntity<?> receive(
      @PathVariable String source,
      @RequestParam(required = false) @Nullable String format,
      @RequestParam(required = false) @Nullable String lane,
      @RequestHeader(name = HttpHeaders.CONTENT_TYPE, required = false)
          @Nullable String contentType,
      @RequestHeader(name = "Article-Uri", required = false) @Nullable String articleUri,
      @RequestHeader(required = false) @Nullable String traceparent,
      HttpServletRequest request)
      throws IOException {
    SourceProfile profile =
        sources.find(source).orElseThrow(() -> new UnknownSourceException(source, sources));
    if (contentType != null && contentType.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      throw new MultipartException();
    }
    String uri = ArticleUri.of(articleUri);
    try (BodyBudget.Room _ = budget.take(request.getContentLengthLong())) {
      Delivery delivery =
          DeliveryBuilder.builder()
              .source(profile)
              .bytes(body(request))
              .channel(Channel.PUSH)
              .identity(uri == null ? "" : uri)
              .receivedAt(Instant.now(clock).truncatedTo(ChronoUnit.MILLIS))
              .contentType(contentType)
              .format(format)
              .lane(RequestedLane.of(lane))
              .articleUri(uri)
              .traceparent(Traceparent.valid(traceparent))
              .build();
      return PushAnswer.of(intake.receive(delivery));
    }
  }

  /** The body, never more of it than is taken. */
  private static byte[] body(HttpServletRequest request) throws IOException {
    if (request.getContentLengthLong() > ArticleLimits.WIRE_BYTES) {
      throw new BodyTooLargeException();
    }
    byte[] bytes = request.getInputStream().readNBytes(ArticleLimits.WIRE_BYTES + 1);
    if (bytes.length > ArticleLimits.WIRE_BYTES) {
      throw new BodyTooLargeException();
    }
    return bytes;
  }
}
