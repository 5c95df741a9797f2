package news.dateline.ingest.push;

import java.io.IOException;
import java.util.function.Function;
import news.dateline.article.ArticleCodec;
import news.dateline.ingest.problem.ProblemTypes;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;

/**
 * What Tomcat itself refuses, such as an address with {@code %2F}, is told as a problem too.
 *
 * <p>Public since Tomcat makes it by its name.
 */
public final class ProblemReportValve extends ErrorReportValve {
  /** The request attribute that holds a problem which could not be told otherwise. */
  static final String PROBLEM = ProblemReportValve.class.getName() + ".problem";

  private static final int FIRST_ERROR = 400;

  @Override
  protected void report(Request request, Response response, @Nullable Throwable throwable) {
    int status = response.getStatus();
    if (status < FIRST_ERROR || response.getContentWritten() > 0 || !response.setErrorReported()) {
      return; // it is answered
    }
    ProblemDetail problem = problem(request::getAttribute, status);
    try {
      response.setStatus(problem.getStatus());
      response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
      byte[] body = ArticleCodec.mapper().writeValueAsBytes(problem);
      response.getOutputStream().write(body);
      response.finishResponse();
    } catch (IOException _) {
      // The sender is gone, and with it whom to tell.
    }
  }

  /** The problem that a request could not be told otherwise, else what its status says. */
  static ProblemDetail problem(Function<String, @Nullable Object> attributes, int code) {
    if (attributes.apply(PROBLEM) instanceof ProblemDetail untold) {
      return untold;
    }
    HttpStatus status = HttpStatus.resolve(code);
    if (status == null || status == HttpStatus.BAD_REQUEST) {
      return ProblemTypes.problem(
          HttpStatus.BAD_REQUEST,
          "malformed",
          "Malformed request",
          "the address or a header is not as HTTP wants it: post to /v1/sources/{source}/articles with an id of the source registry");
    }
    return ProblemTypes.problem(
        status,
        "http-" + code,
        status.getReasonPhrase(),
        "the server cannot take this request (%d %s)".formatted(code, status.getReasonPhrase()));
  }
}
