package news.dateline.ingest.push;

import java.util.ArrayList;
import java.util.List;
import news.dateline.ingest.format.Refusal;
import news.dateline.ingest.intake.IntakeOutcome;
import news.dateline.ingest.problem.ProblemTypes;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/**
 * The answer to a push: 503 if the broker has not acknowledged some item, else 202 if any was
 * accepted, else 422. Items are always listed.
 */
final class PushAnswer {
  private PushAnswer() {}

  static ResponseEntity<?> of(List<IntakeOutcome> outcomes) {
    return of(outcomes, outcomes.stream().map(PushedItem::of).toList());
  }

  /** The answer to a batch: the items of every line, which each names. */
  static ResponseEntity<?> of(Batch batch, List<List<IntakeOutcome>> outcomesByLine) {
    List<PushedItem> items = new ArrayList<>();
    for (int i = 0; i < outcomesByLine.size(); i++) {
      int line = batch.lineNumbers().get(i);
      outcomesByLine.get(i).forEach(outcome -> items.add(PushedItem.of(outcome).atLine(line)));
    }
    return of(outcomesByLine.stream().flatMap(List::stream).toList(), items);
  }

  private static ResponseEntity<?> of(List<IntakeOutcome> outcomes, List<PushedItem> items) {
    if (outcomes.stream().anyMatch(IntakeOutcome.Unacknowledged.class::isInstance)) {
      return problem(
          ProblemTypes.problem(
              HttpStatus.SERVICE_UNAVAILABLE,
              "unacknowledged",
              "Not acknowledged",
              "the broker did not acknowledge every item: send the delivery again, a repeat is harmless"),
          items);
    }
    if (outcomes.stream().anyMatch(IntakeOutcome.Accepted.class::isInstance)) {
      return ResponseEntity.accepted()
          .contentType(MediaType.APPLICATION_JSON)
          .body(new PushedItems(items));
    }
    return problem(
        ProblemTypes.problem(
            HttpStatus.UNPROCESSABLE_CONTENT, "refused", "Refused", firstRefusal(outcomes)),
        items);
  }

  private static String firstRefusal(List<IntakeOutcome> outcomes) {
    Refusal first = ((IntakeOutcome.Refused) outcomes.getFirst()).refusal();
    return outcomes.size() == 1
        ? first.detail()
        : "all %d items were refused; the first: %s".formatted(outcomes.size(), first.detail());
  }

  private static ResponseEntity<ProblemDetail> problem(
      ProblemDetail problem, List<PushedItem> items) {
    problem.setProperty("items", items);
    ResponseEntity.BodyBuilder answer =
        ResponseEntity.status(problem.getStatus()).contentType(MediaType.APPLICATION_PROBLEM_JSON);
    if (problem.getStatus() == HttpStatus.SERVICE_UNAVAILABLE.value()) {
      answer.header(HttpHeaders.RETRY_AFTER, Long.toString(ProblemTypes.BROKER_WAIT.toSeconds()));
    }
    return answer.body(problem);
  }
}
