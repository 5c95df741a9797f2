package news.dateline.query;

import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A span of time. */
public sealed interface Span {
  /**
   * Whole days, those of the calendar on the wall.
   *
   * @param from the first; null where it has no beginning
   * @param until the first that is not in it any more; null where it has no end
   */
  record Days(@Nullable LocalDate from, @Nullable LocalDate until) implements Span {}

  /** So long from now: back, or ahead for what is coming. */
  record FromNow(Duration length) implements Span {}
}
