package news.dateline.index.control;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.ArticleId;
import news.dateline.index.control.ArticleLookup.Page;
import news.dateline.index.control.AuditLog.Line;
import news.dateline.kafka.UnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit over HTTP, and the articles that there are to control: ids, uris and times only. */
@RestController
class ControlViews {
  private static final int MOST = 1_000; // of a page: some 300 KB

  private final AuditLog audit;
  private final ArticleLookup articles;

  ControlViews(AuditLog audit, ArticleLookup articles) {
    this.audit = audit;
    this.articles = articles;
  }

  @GetMapping("/v1/audit")
  Map<String, List<Line>> audit(
      @RequestParam Optional<String> article,
      @RequestParam Optional<String> source,
      @RequestParam Optional<String> by,
      @RequestParam Optional<Instant> since,
      @RequestParam(defaultValue = "100") int limit) {
    return Map.of(
        "audit", audit.newest(new AuditLog.Question(article, source, by, since), checked(limit)));
  }

  @GetMapping("/v1/audit/{controlId}")
  ResponseEntity<?> entry(@PathVariable String controlId) {
    return audit
        .find(controlId)
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(
            () ->
                problem(HttpStatus.NOT_FOUND, "no control " + controlId + " was carried out yet"));
  }

  @GetMapping("/v1/articles/{id}")
  ResponseEntity<?> article(@PathVariable String id) {
    if (ArticleId.ifOne(id).isEmpty()) {
      return problem(
          HttpStatus.BAD_REQUEST, "an article's id has 26 characters of a to z and 2 to 7");
    }
    return articles
        .find(id)
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "there is no article " + id));
  }

  @GetMapping("/v1/articles")
  Page articles(
      @RequestParam Optional<String> uri,
      @RequestParam Optional<String> source,
      @RequestParam Optional<Instant> before,
      @RequestParam(defaultValue = "true") boolean purged,
      @RequestParam(defaultValue = "100") int limit,
      @RequestParam Optional<String> after) {
    return articles.page(
        new ArticleLookup.Question(uri, source, before, purged),
        checked(limit),
        after.map(Cursor::read));
  }

  private static int checked(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("limit is 1 to " + MOST);
    }
    return limit;
  }

  @ExceptionHandler
  ResponseEntity<?> wrong(IllegalArgumentException e) {
    return problem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<?> unavailable(UnavailableException cause) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(cause.getMessage()));
  }

  private static ResponseEntity<?> problem(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
  }
}
