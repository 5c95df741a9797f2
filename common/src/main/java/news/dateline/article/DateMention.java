package news.dateline.article;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A time expression: its TIMEX3 type and value, and the half-open interval of local time in the
 * article's zone.
 *
 * @param text as written
 * @param value TIMEX3 value, such as {@code 2024-10-08}, {@code 2024-W41} or {@code P3Y}
 * @param from start of the interval, inclusive; absent where the expression has no place in time
 * @param to end of the interval, exclusive
 * @param grain day, week, month, quarter, half, year, season, decade, century, weekend, daypart,
 *     hour, minute or span
 * @param isFuture whether the interval begins after the reference time's day
 * @param start offset in UTF-16 code units into {@code field}, inclusive
 * @param end offset, exclusive
 */
public record DateMention(
    String text,
    Type type,
    String value,
    @Nullable LocalDateTime from,
    @Nullable LocalDateTime to,
    @Nullable String grain,
    @JsonProperty("isFuture") boolean isFuture,
    String field,
    int start,
    int end) {

  /** TIMEX3 types, written as the standard writes them. */
  public enum Type {
    /** A calendar date or a period named by the calendar. */
    DATE,
    /** A time of day. */
    TIME,
    /** An amount of time. */
    DURATION,
    /** A time that comes again. */
    SET
  }
}
