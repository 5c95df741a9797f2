package news.dateline.index.receipt;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The balance sheet over HTTP. */
@RestController
class BalanceController {
  private static final Duration HOURS_TOLD = Duration.ofDays(1); // where no beginning is asked for

  private static final int LOSSES_TOLD = 100; // where no limit is asked for

  private static final String BY_SOURCE = "source";
  private static final String BY_HOUR = "hour";

  private final BalanceSheet balance;
  private final LossSheet losses;
  private final Clock clock;

  BalanceController(BalanceSheet balance, LossSheet losses, Clock clock) {
    this.balance = balance;
    this.losses = losses;
    this.clock = clock;
  }

  /**
   * The sheet.
   *
   * @param total all its lines in one
   */
  record Sheet(List<BalanceLine> balance, BalanceLine total) {}

  @GetMapping("/v1/balance")
  Sheet balance(
      @RequestParam(defaultValue = BY_SOURCE) String by,
      @RequestParam Optional<String> source,
      @RequestParam Optional<Instant> since,
      @RequestParam Optional<Instant> until)
      throws IOException {
    boolean byHour = by.equals(BY_HOUR);
    if (!byHour && !by.equals(BY_SOURCE)) {
      throw new IllegalArgumentException("by is %s or %s".formatted(BY_SOURCE, BY_HOUR));
    }
    Optional<Instant> from =
        byHour
            ? since.or(
                () -> Optional.of(clock.instant().minus(HOURS_TOLD).truncatedTo(ChronoUnit.HOURS)))
            : since;
    List<BalanceLine> lines = balance.lines(new BalanceQuestion(byHour, source, from, until));
    return new Sheet(lines, BalanceLine.total(lines));
  }

  @GetMapping("/v1/balance/losses")
  Losses losses(
      @RequestParam Optional<String> source,
      @RequestParam Optional<Instant> since,
      @RequestParam Optional<Instant> until,
      @RequestParam(defaultValue = "" + LOSSES_TOLD) int limit)
      throws IOException {
    if (limit < 1 || limit > LossSheet.MOST_LINES) {
      throw new IllegalArgumentException("limit is 1 to " + LossSheet.MOST_LINES);
    }
    return losses.newest(new BalanceQuestion(false, source, since, until), limit);
  }

  @ExceptionHandler
  ProblemDetail tooMuch(IllegalArgumentException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
  }

  @ExceptionHandler({IOException.class, ElasticsearchException.class})
  ProblemDetail unavailable(Exception cause) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.SERVICE_UNAVAILABLE,
        "Elasticsearch does not answer; the balance is kept there: " + cause.getMessage());
  }
}
