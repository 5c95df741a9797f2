package news.dateline.enrich.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Times by the clock, with or without their day. */
final class ClockRules {
  private static final String ON = ",? on? ";
  private static final String DATED = "MONTH|MON .? DAY (,? YEAR)?";

  static final List<Rule> RULES =
      List.of(
          Rule.amount("NUM|CLOCK AMPM ZONE?", ClockRules::time),
          Rule.amount("NUM|CLOCK AMPM ZONE? " + ON + "WEEKDAY|DAYWORD", ClockRules::timeOfDay),
          Rule.amount("NUM|CLOCK AMPM ZONE? " + ON + DATED, ClockRules::timeOfDate),
          Rule.amount("CLOCK ZONE?", ClockRules::time),
          new Rule("NUM ZONE", ClockRules::military),
          Rule.amount("CLOCK ZONE? " + ON + "WEEKDAY|DAYWORD", ClockRules::timeOfDay),
          Rule.amount("CLOCK ZONE? " + ON + DATED, ClockRules::timeOfDate),
          Rule.amount("NOON", ClockRules::time),
          Rule.amount("NOON " + ON + "WEEKDAY|DAYWORD", ClockRules::timeOfDay),
          Rule.amount("NOON " + ON + DATED, ClockRules::timeOfDate));

  private ClockRules() {}

  private static Optional<Reading> time(Match match, Discourse discourse) {
    // "a 2:1 win" has no zone and no preposition.
    boolean bare = match.has(Kind.CLOCK) && !match.has(Kind.AMPM) && !match.has(Kind.ZONE);
    if (bare && !match.before().is(Kind.PREP)) {
      return Optional.empty();
    }
    return on(discourse.day().map(LocalDate::toString).orElse("XXXX-XX-XX"), match);
  }

  /** "0800 UTC". */
  private static Optional<Reading> military(Match match, Discourse discourse) {
    String digits = match.first().text();
    boolean clock = digits.length() == 4 && digits.compareTo("2359") <= 0 && digits.charAt(2) < '6';
    String day = discourse.day().map(LocalDate::toString).orElse("XXXX-XX-XX");
    return clock
        ? Reading.time(
            "%sT%s:%s%s"
                .formatted(
                    day, digits.substring(0, 2), digits.substring(2), match.value(Kind.ZONE)))
        : Optional.empty();
  }

  private static Optional<Reading> timeOfDay(Match match, Discourse discourse) {
    return DayRules.day(match, discourse).flatMap(day -> on(day.value(), match));
  }

  private static Optional<Reading> timeOfDate(Match match, Discourse discourse) {
    return DateRules.monthDay(match, discourse).flatMap(day -> on(day.value(), match));
  }

  private static Optional<Reading> on(String day, Match match) {
    int hour;
    int minute = 0;
    if (match.has(Kind.NOON)) {
      hour = match.number(Kind.NOON);
    } else if (match.has(Kind.CLOCK)) {
      String[] clock = match.value(Kind.CLOCK).split(":", -1);
      hour = Integer.parseInt(clock[0]);
      minute = Integer.parseInt(clock[1]);
    } else if (match.value(Kind.NUM).length() <= 2) {
      hour = match.number(Kind.NUM);
    } else {
      return Optional.empty();
    }
    if (match.has(Kind.AMPM)) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + match.number(Kind.AMPM);
    }
    String zone = match.has(Kind.ZONE) ? match.value(Kind.ZONE) : "";
    return hour < 24 && minute < 60
        ? Reading.time("%sT%02d:%02d%s".formatted(day, hour, minute, zone))
        : Optional.empty();
  }
}
