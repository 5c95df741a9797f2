package news.dateline.index.history;

import news.dateline.article.ArticleId;
import news.dateline.kafka.UnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** An article's versions over HTTP. */
@RestController
class HistoryController {

  private final ArticleHistory history;

  HistoryController(ArticleHistory history) {
    this.history = history;
  }

  @GetMapping("/v1/articles/{id}/versions")
  ResponseEntity<?> versions(@PathVariable String id) {
    if (ArticleId.ifOne(id).isEmpty()) {
      return problem(
          HttpStatus.BAD_REQUEST, "an article's id has 26 characters of a to z and 2 to 7");
    }
    return history
        .of(id)
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(() -> problem(HttpStatus.NOT_FOUND, "no version of article " + id + " is kept"));
  }

  @ExceptionHandler
  ResponseEntity<?> unavailable(UnavailableException cause) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(cause.getMessage()));
  }

  private static ResponseEntity<?> problem(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
  }
}
