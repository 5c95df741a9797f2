package news.dateline.index.watch;

import java.time.InstantSource;
import java.util.regex.Pattern;
import news.dateline.kafka.UnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A watch's feed over HTTP: who knows its id may read it. */
@RestController
class FeedController {
  private static final Pattern ID = Pattern.compile("[a-z2-7]{26}");
  private static final MediaType RSS =
      MediaType.parseMediaType("application/rss+xml;charset=UTF-8");

  private final Feed feed;
  private final InstantSource clock;

  FeedController(Feed feed, InstantSource clock) {
    this.feed = feed;
    this.clock = clock;
  }

  @GetMapping("/v1/watches/{id}/rss")
  ResponseEntity<?> rss(@PathVariable String id) {
    if (!ID.matcher(id).matches()) {
      return problem(HttpStatus.BAD_REQUEST, "a watch's id has 26 characters of a to z and 2 to 7");
    }
    return feed.rss(id, clock.instant())
        .<ResponseEntity<?>>map(xml -> ResponseEntity.ok().contentType(RSS).body(xml))
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "no watch " + id + " fills a feed"));
  }

  @ExceptionHandler
  ResponseEntity<?> unavailable(UnavailableException cause) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(cause.getMessage()));
  }

  private static ResponseEntity<?> problem(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
  }
}
