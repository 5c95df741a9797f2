package news.dateline.index.trace;

import java.util.Optional;
import news.dateline.kafka.UnavailableException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where a story is, over HTTP. */
@RestController
class TraceController {
  private final Tracing tracing;

  TraceController(Tracing tracing) {
    this.tracing = tracing;
  }

  @GetMapping("/v1/trace")
  ResponseEntity<?> trace(
      @RequestParam String q,
      @RequestParam Optional<String> source,
      @RequestParam(defaultValue = "20") int limit) {
    return tracing
        .of(new TraceQuestion(q, source, limit))
        .<ResponseEntity<?>>map(ResponseEntity::ok)
        .orElseGet(
            () ->
                problem(
                    HttpStatus.NOT_FOUND,
                    "nothing was received that has this id, uri, slug or hash"));
  }

  @ExceptionHandler
  ResponseEntity<?> wrong(IllegalArgumentException cause) {
    return problem(HttpStatus.BAD_REQUEST, String.valueOf(cause.getMessage()));
  }

  @ExceptionHandler
  ResponseEntity<?> unavailable(UnavailableException cause) {
    return problem(HttpStatus.SERVICE_UNAVAILABLE, String.valueOf(cause.getMessage()));
  }

  private static ResponseEntity<?> problem(HttpStatus status, String detail) {
    return ResponseEntity.of(ProblemDetail.forStatusAndDetail(status, detail)).build();
  }
}
