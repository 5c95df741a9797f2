package news.dateline.ingest.raw;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * Which copies are to be read again.
 *
 * @param source of this source
 * @param since received then or later
 * @param until received before
 */
public record RawWindow(String source, Instant since, Instant until) {
  /** Whether copies of that day may be among them; a clock's midnight may fall between. */
  boolean mayHold(LocalDate day) {
    return !day.isBefore(LocalDate.ofInstant(since, ZoneOffset.UTC).minusDays(1))
        && !day.isAfter(LocalDate.ofInstant(until, ZoneOffset.UTC).plusDays(1));
  }

  boolean holds(String itsSource, Instant receivedAt) {
    return itsSource.equals(source) && !receivedAt.isBefore(since) && receivedAt.isBefore(until);
  }
}
