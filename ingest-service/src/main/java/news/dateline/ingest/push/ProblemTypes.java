package news.dateline.ingest.push;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** How our problem details are typed. */
final class ProblemTypes {
  private static final String PREFIX = "urn:dateline:problem:";

  private ProblemTypes() {}

  static ProblemDetail problem(
      HttpStatus status, String type, String title, @Nullable String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(PREFIX + type));
    problem.setTitle(title);
    return problem;
  }
}
