package news.dateline.launcher.offline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Reads what a manifest says "today" is. */
final class ReferenceTime {

  private ReferenceTime() {}

  /** An ISO date, local date and time, or instant, as local time in that zone. */
  static LocalDateTime parse(String text, ZoneId zone) throws InputException {
    try {
      TemporalAccessor parsed =
          text.indexOf('T') < 0
              ? LocalDate.parse(text)
              : DateTimeFormatter.ISO_DATE_TIME.parseBest(
                  text, OffsetDateTime::from, LocalDateTime::from);
      return switch (parsed) {
        case LocalDate date -> date.atStartOfDay();
        case OffsetDateTime instant -> instant.atZoneSameInstant(zone).toLocalDateTime();
        default -> LocalDateTime.from(parsed);
      };
    } catch (DateTimeException _) {
      throw new InputException(
          "referenceTime '%s' is neither a date such as 2024-10-08 nor an instant such as 2024-10-08T01:38:00Z"
              .formatted(text));
    }
  }
}
