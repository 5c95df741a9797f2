package news.dateline.enrich.date;

import java.time.LocalDateTime;

/** A half-open stretch of local time. */
record Interval(LocalDateTime from, LocalDateTime to, String grain) {
  boolean contains(LocalDateTime time) {
    return !time.isBefore(from) && time.isBefore(to);
  }
}
