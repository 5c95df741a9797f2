package news.dateline.enrich.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.DateMention;

/** From what an expression says to the stretch of time it means. */
final class Intervals {
  /** ISO 8601 writes later years otherwise, which not every reader knows. */
  private static final int LAST_YEAR = 9999;

  /** Grains of which a part can be meant. */
  private static final Set<String> WIDE =
      Set.of("week", "month", "quarter", "half", "year", "season", "decade", "century");

  private final Optional<LocalDateTime> reference;

  Intervals(Anchor anchor) {
    reference = Optional.ofNullable(anchor.reference());
  }

  /**
   * The stretch that an expression means.
   *
   * @param told whether it stands in a history, whose amounts do not count from today
   */
  Optional<Interval> of(Reading reading, Match match, boolean told) {
    return any(reading, match, told)
        .filter(i -> i.from().getYear() >= 1 && i.to().getYear() <= LAST_YEAR);
  }

  private Optional<Interval> any(Reading reading, Match match, boolean told) {
    String value = reading.value();
    if (reading.type() == DateMention.Type.SET) {
      return Optional.empty();
    }
    if (value.equals("PRESENT_REF")) {
      return reference
          .map(LocalDateTime::toLocalDate)
          .map(LocalDate::atStartOfDay)
          .map(day -> new Interval(day, day.plusDays(1), "day"));
    }
    if (value.startsWith("P")) {
      // "the last ten minutes of the game"
      boolean ofThing = match.after().is(Role.OF) || match.after().is(Role.IN);
      return told || ofThing
          ? Optional.empty()
          : reference.flatMap(now -> span(value, side(match), now));
    }
    int slash = value.indexOf('/');
    if (slash > 0) {
      return monthOfMoon(value.substring(0, slash), value.substring(slash + 1));
    }
    return CalendarValue.interval(value).map(period -> narrowed(period, match.phase()));
  }

  /** {@code 2026-02-18/P30D} */
  private static Optional<Interval> monthOfMoon(String first, String length) {
    int days = Integer.parseInt(length, 1, length.length() - 1, 10);
    return CalendarValue.interval(first)
        .map(day -> new Interval(day.from(), day.from().plusDays(days), "span"));
  }

  /** -1 for "the last five years", 1 for "the next five years", 0 for others. */
  private static int side(Match match) {
    for (int i = match.start(); i < match.end(); i++) {
      Token token = match.tokens().get(i);
      Optional<String> side = token.value(Kind.REL).or(() -> token.value(Kind.BESIDE));
      if (side.isPresent() && !side.get().equals("0")) {
        return Integer.parseInt(side.get());
      }
    }
    return 0;
  }

  private static Optional<Interval> span(String value, int side, LocalDateTime now) {
    boolean timed = value.startsWith("PT");
    int digits = timed ? 2 : 1;
    int unit = value.length() - 1;
    boolean counted = unit > digits && unit <= digits + 4;
    for (int i = digits; i < unit; i++) {
      counted &= Character.isDigit(value.charAt(i));
    }
    if (!counted || side == 0) {
      return Optional.empty();
    }
    int number = Integer.parseInt(value, digits, unit, 10);
    char letter = value.charAt(unit);
    if (timed) {
      if (letter != 'H' && letter != 'M') {
        return Optional.empty();
      }
      long minutes = (long) number * (letter == 'H' ? 60 : 1);
      return Optional.of(
          side < 0
              ? new Interval(now.minusMinutes(minutes), now, "span")
              : new Interval(now, now.plusMinutes(minutes), "span"));
    }
    LocalDateTime day = now.toLocalDate().atStartOfDay();
    LocalDateTime other = shift(day, side * number, letter);
    return Optional.of(
        side < 0
            ? new Interval(other, day.plusDays(1), "span")
            : new Interval(day, other.plusDays(1), "span"));
  }

  private static LocalDateTime shift(LocalDateTime time, int number, char unit) {
    return switch (unit) {
      case 'Y' -> time.plusYears(number);
      case 'Q' -> time.plusMonths(3L * number);
      case 'M' -> time.plusMonths(number);
      case 'W' -> time.plusWeeks(number);
      default -> time.plusDays(number);
    };
  }

  /** The part of a period that "earlier this", "later this", "early" or "late" leaves. */
  private Interval narrowed(Interval period, Optional<Phase> phase) {
    if (phase.isEmpty() || !WIDE.contains(period.grain())) {
      return period;
    }
    Optional<LocalDateTime> today =
        reference.map(now -> now.toLocalDate().atStartOfDay()).filter(period::contains);
    return switch (phase.get()) {
      case EARLIER ->
          today
              .map(day -> new Interval(period.from(), day.plusDays(1), period.grain()))
              .orElseGet(() -> third(period, Phase.START));
      case LATER ->
          today
              .map(day -> new Interval(day, period.to(), period.grain()))
              .orElseGet(() -> third(period, Phase.END));
      case START, MID, END -> third(period, phase.get());
    };
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
      case START, EARLIER -> new Interval(from, second, period.grain());
      case MID -> new Interval(second, third, period.grain());
      case END, LATER -> new Interval(third, period.to(), period.grain());
    };
  }
}
