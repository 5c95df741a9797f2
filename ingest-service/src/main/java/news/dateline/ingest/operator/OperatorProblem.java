package news.dateline.ingest.operator;

import news.dateline.ingest.problem.ProblemTypes;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** A request of an operator's that cannot be met. Its detail is one sentence that says why. */
final class OperatorProblem extends ErrorResponseException {
  private static final long serialVersionUID = 1L;

  OperatorProblem(HttpStatus status, String type, String title, String detail) {
    super(status, ProblemTypes.problem(status, type, title, detail), null);
  }

  static OperatorProblem unknownSource(String id) {
    return new OperatorProblem(
        HttpStatus.NOT_FOUND,
        "unknown-source",
        "Unknown source",
        "there is no source '%s'; GET /v1/sources lists those there are".formatted(id));
  }

  static OperatorProblem exists(String id) {
    return new OperatorProblem(
        HttpStatus.PRECONDITION_FAILED,
        "source-exists",
        "Source exists",
        "there is a source '%s' already; take another id".formatted(id));
  }

  static OperatorProblem invalid(String detail) {
    return new OperatorProblem(
        HttpStatus.UNPROCESSABLE_CONTENT, "invalid-request", "Invalid request", detail);
  }

  @Override
  public synchronized Throwable fillInStackTrace() {
    return this; // an answer, not a fault
  }
}
