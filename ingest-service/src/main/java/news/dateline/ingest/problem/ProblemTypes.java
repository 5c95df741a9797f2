package news.dateline.ingest.problem;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** How our problem details are typed. */
public final class ProblemTypes {
  /** What every type begins with; a short fixed word follows. */
  public static final String PREFIX = "urn:dateline:problem:";

  /** When to come again where the broker is waited for: the longest back-off of our consumers. */
  public static final Duration BROKER_WAIT = Duration.ofSeconds(5);

  private ProblemTypes() {}

  /** A problem whose detail is one sentence. */
  public static ProblemDetail problem(
      HttpStatus status, String type, String title, @Nullable String detail) {
    ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
    problem.setType(URI.create(PREFIX + type));
    problem.setTitle(title);
    return problem;
  }
}
