package news.dateline.ingest.operator;

import java.io.IOException;
import java.util.List;
import news.dateline.ingest.problem.ProblemTypes;
import news.dateline.ingest.source.SourceFileException;
import news.dateline.kafka.UnavailableException;
import news.dateline.tracing.SilentFault;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** What an operator is told when a request fails, as RFC 9457 problem details. */
@RestControllerAdvice(basePackageClasses = OperatorProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE) // before what holds for every request
class OperatorProblems {
  private static final Logger LOG = LoggerFactory.getLogger(OperatorProblems.class);

  @ExceptionHandler
  ResponseEntity<ProblemDetail> known(ErrorResponseException problem) {
    return answer(problem.getBody(), problem.getHeaders());
  }

  /** Every mistake of a profile at once: each line names its key. */
  @ExceptionHandler
  ResponseEntity<ProblemDetail> profile(SourceFileException mistakes) {
    ProblemDetail problem =
        ProblemTypes.problem(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "invalid-profile",
            "Invalid profile",
            String.join(". ", lines(mistakes)));
    problem.setProperty("problems", lines(mistakes));
    return answer(problem, HttpHeaders.EMPTY);
  }

  private static List<String> lines(SourceFileException mistakes) {
    return String.valueOf(mistakes.getMessage()).lines().toList();
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> away(UnavailableException away) {
    HttpHeaders headers = new HttpHeaders();
    headers.set(HttpHeaders.RETRY_AFTER, Long.toString(ProblemTypes.BROKER_WAIT.toSeconds()));
    return answer(
        ProblemTypes.problem(
            HttpStatus.SERVICE_UNAVAILABLE,
            "unacknowledged",
            "Not acknowledged",
            "nothing is certain to have changed, try again: " + away.getMessage()),
        headers);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> cutOff(IOException e) {
    return answer(
        ProblemTypes.problem(
            HttpStatus.BAD_REQUEST,
            "damaged",
            "Damaged body",
            "the body ended early or came too slowly: send it again"),
        HttpHeaders.EMPTY);
  }

  @ExceptionHandler
  ResponseEntity<ProblemDetail> fault(RuntimeException fault) {
    LOG.error("a request of an operator met a fault of ours", SilentFault.of(fault));
    return answer(
        ProblemTypes.problem(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "fault",
            "Fault",
            "this is a fault of ours, named in the service's log"),
        HttpHeaders.EMPTY);
  }

  private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
    return ResponseEntity.status(problem.getStatus())
        .headers(headers)
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .body(problem);
  }
}
