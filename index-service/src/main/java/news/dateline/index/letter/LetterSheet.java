package news.dateline.index.letter;

import java.time.Instant;
import java.util.List;

/**
 * All that is known of a dead letter but its bytes.
 *
 * @param at the service's clock, by which ages are to be told
 * @param failures each time that it failed, in order
 */
public record LetterSheet(Instant at, LetterView letter, List<Time> failures) {
  /** Failures are copied. */
  public LetterSheet {
    failures = failures == null ? List.of() : List.copyOf(failures);
  }

  /** One time that it failed. */
  public record Time(
      Instant at, String service, String reason, String detail, String origin, int bytes) {
    static Time of(Failure failure, Hidden hidden) {
      return new Time(
          failure.at(),
          failure.service(),
          failure.reason(),
          hidden.detail(failure),
          failure.origin(),
          failure.bytes());
    }
  }

  static LetterSheet of(DeadLetter letter, Hidden hidden, Instant at) {
    return new LetterSheet(
        at,
        LetterView.of(letter, hidden),
        letter.failures().stream().map(failure -> Time.of(failure, hidden)).toList());
  }
}
