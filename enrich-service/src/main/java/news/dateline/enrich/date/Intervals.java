package news.dateline.enrich.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.dateline.article.DateMention;

/** From what an expression says to the stretch of time it means. */
final class Intervals {
  private static final Pattern AMOUNT = Pattern.compile("P(T?)(\\d+)([YMWDQH])");
  private static final Pattern BACK =
      Pattern.compile("\\b(past|last|previous|preceding|trailing|prior)\\b");
  private static final Pattern AHEAD = Pattern.compile("\\b(next|coming|following|upcoming)\\b");

  /** ISO 8601 writes later years otherwise, which not every reader knows. */
  private static final int LAST_YEAR = 9999;

  private final Optional<LocalDateTime> reference;

  Intervals(Anchor anchor) {
    reference = Optional.ofNullable(anchor.reference());
  }

  /**
   * @param text as written, in lower case
   */
  Optional<Interval> of(Reading reading, String text, Optional<Phase> phase) {
    return any(reading, text, phase)
        .filter(i -> i.from().getYear() >= 1 && i.to().getYear() <= LAST_YEAR);
  }

  private Optional<Interval> any(Reading reading, String text, Optional<Phase> phase) {
    String value = reading.value();
    if (reading.type() == DateMention.Type.SET) {
      return Optional.empty();
    }
    if (value.equals("PRESENT_REF")) {
      return reference
          .map(LocalDateTime::toLocalDate)
          .map(LocalDate::toString)
          .flatMap(CalendarValue::interval);
    }
    if (value.startsWith("P")) {
      return reference.flatMap(now -> span(value, text, now));
    }
    return CalendarValue.interval(value).map(period -> narrowed(period, text, phase));
  }

  private static Optional<Interval> span(String value, String text, LocalDateTime now) {
    Matcher amount = AMOUNT.matcher(value);
    if (!amount.matches() || amount.group(2).length() > 4) {
      return Optional.empty();
    }
    int number = Integer.parseInt(amount.group(2));
    boolean timed = !amount.group(1).isEmpty();
    String unit = amount.group(1) + amount.group(3);
    LocalDateTime day = now.toLocalDate().atStartOfDay();
    if (BACK.matcher(text).find()) {
      return timed
          ? Optional.of(new Interval(shift(now, -number, unit), now, "span"))
          : Optional.of(new Interval(shift(day, -number, unit), day.plusDays(1), "span"));
    }
    if (AHEAD.matcher(text).find()) {
      return timed
          ? Optional.of(new Interval(now, shift(now, number, unit), "span"))
          : Optional.of(new Interval(day, shift(day, number, unit).plusDays(1), "span"));
    }
    return Optional.empty();
  }

  private static LocalDateTime shift(LocalDateTime time, int number, String unit) {
    return switch (unit) {
      case "Y" -> time.plusYears(number);
      case "Q" -> time.plusMonths(3L * number);
      case "M" -> time.plusMonths(number);
      case "W" -> time.plusWeeks(number);
      case "TH" -> time.plusHours(number);
      case "TM" -> time.plusMinutes(number);
      default -> time.plusDays(number);
    };
  }

  /** The part of a period that "earlier this", "later this", "early" or "late" leaves. */
  private Interval narrowed(Interval period, String text, Optional<Phase> phase) {
    return reference
        .map(now -> now.toLocalDate().atStartOfDay())
        .filter(day -> period.contains(day) && !period.grain().equals("day"))
        .flatMap(day -> cutAt(day, period, text))
        .or(() -> phase.map(p -> third(period, p)))
        .orElse(period);
  }

  private static Optional<Interval> cutAt(LocalDateTime day, Interval period, String text) {
    if (text.startsWith("earlier this") || text.startsWith("earlier in the")) {
      return Optional.of(new Interval(period.from(), day.plusDays(1), period.grain()));
    }
    if (text.startsWith("later this") || text.startsWith("later in the")) {
      return Optional.of(new Interval(day, period.to(), period.grain()));
    }
    return Optional.empty();
  }

  private static Interval third(Interval period, Phase phase) {
    LocalDateTime from = period.from();
    LocalDateTime second;
    LocalDateTime third;
    switch (period.grain()) {
      case "month" -> {
        second = from.withDayOfMonth(11);
        third = from.withDayOfMonth(21);
      }
      case "year" -> {
        second = from.withMonth(5);
        third = from.withMonth(9);
      }
      case "decade" -> {
        second = from.plusYears(4);
        third = from.plusYears(7);
      }
      default -> {
        return period;
      }
    }
    return switch (phase) {
      case START -> new Interval(from, second, period.grain());
      case MID -> new Interval(second, third, period.grain());
      case END -> new Interval(third, period.to(), period.grain());
    };
  }
}
