package news.dateline.index.reread;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import news.dateline.index.problem.EndpointProblem;
import news.dateline.query.SearchQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;

/** Enriching again, on the management port, which only operators reach. */
@WebEndpoint(id = "reenrich")
class ReenrichEndpoint {
  private final Reenriching reenriching;

  ReenrichEndpoint(Reenriching reenriching) {
    this.reenriching = reenriching;
  }

  /** Sends a page through enrichment, or only lists it. */
  @WriteOperation
  WebEndpointResponse<?> page(
      @Nullable String query,
      @Nullable String source,
      @Nullable String since,
      @Nullable String until,
      @Nullable Integer below,
      @Nullable String after,
      @Nullable Boolean dryRun) {
    return EndpointProblem.orAnswer(
        () ->
            new WebEndpointResponse<>(
                reenriching.page(
                    new ReenrichQuestion(
                        Optional.ofNullable(query).map(SearchQuery::parse),
                        Optional.ofNullable(source),
                        Optional.ofNullable(since).map(ReenrichEndpoint::time),
                        Optional.ofNullable(until).map(ReenrichEndpoint::time),
                        Optional.ofNullable(below)),
                    after == null ? "" : after,
                    Boolean.TRUE.equals(dryRun))));
  }

  private static Instant time(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }
}
