package news.dateline.ingest.push;

import java.util.Locale;
import news.dateline.ingest.intake.Lane;
import news.dateline.ingest.problem.ProblemTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;

/** The lane that a sender asks for: an import says {@code backlog}, so that live news passes it. */
final class RequestedLane {
  private RequestedLane() {}

  /**
   * The lane of that name; live where none is given.
   *
   * @throws ErrorResponseException status 400, if it is neither
   */
  static Lane of(@Nullable String name) {
    if (name == null) {
      return Lane.LIVE;
    }
    for (Lane lane : Lane.values()) {
      if (lane.name().toLowerCase(Locale.ROOT).equals(name)) {
        return lane;
      }
    }
    throw new ErrorResponseException(
        HttpStatus.BAD_REQUEST,
        ProblemTypes.problem(
            HttpStatus.BAD_REQUEST,
            "unknown-lane",
            "Unknown lane",
            "the query parameter lane is live or backlog, nothing else"),
        null);
  }
}
