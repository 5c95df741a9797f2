package news.dateline.index.document;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import news.dateline.article.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * The intervals an article mentions, as the calendar on its own wall shows them: "8 October" is
 * found by searching 8 October, wherever reader and writer sit.
 */
final class MentionedDates {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'");
  private static final int LAST_YEAR = 9999; // years of four digits

  private MentionedDates() {}

  static List<DateRange> ranges(List<DateMention> dates) {
    return Clamp.list(
        searchable(dates)
            .map(date -> new DateRange(text(date.from()), text(date.to())))
            .distinct());
  }

  static List<String> coming(List<DateMention> dates) {
    return Clamp.list(
        searchable(dates).filter(DateMention::isFuture).map(date -> text(date.from())).distinct());
  }

  /** Those with an interval that is not empty. */
  private static Stream<DateMention> searchable(List<DateMention> dates) {
    return dates.stream()
        .filter(
            date -> {
              LocalDateTime from = date.from();
              LocalDateTime to = date.to();
              return from != null
                  && to != null
                  && from.isBefore(to)
                  && from.getYear() > 0
                  && to.getYear() <= LAST_YEAR;
            });
  }

  private static String text(@Nullable LocalDateTime time) {
    return Objects.requireNonNull(time).format(FORM);
  }
}
