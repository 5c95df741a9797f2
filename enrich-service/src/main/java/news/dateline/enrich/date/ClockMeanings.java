package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Times by the clock, with or without their day. */
final class ClockMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("clock", ClockMeanings::time),
          entry("clock-of-day", ClockMeanings::timeOfDay),
          entry("clock-of-figures", ClockMeanings::timeOfFigures),
          entry("military", ClockMeanings::military),
          entry("military-of-day", ClockMeanings::militaryOfDay),
          entry("clock-in-part", ClockMeanings::inPart),
          entry("clock-tonight", ClockMeanings::tonight),
          entry("first-clock", ClockMeanings::first),
          entry("noon-tonight", (m, d) -> on(d.anchor().day(0), m)));

  private static final String NO_DAY = "XXXX-XX-XX";

  private ClockMeanings() {}

  private static Optional<Reading> time(Match match, Discourse discourse) {
    // "a 2:1 win" has no zone and no preposition.
    boolean bare = match.has(Kind.CLOCK) && !match.has(Kind.AMPM) && !match.has(Kind.ZONE);
    // "in 2:17:01", "3:45.12"
    Token after = match.after();
    boolean longer = (after.is(":") || after.is(".")) && match.at(match.end() + 1).isDigits();
    boolean placed = match.before().is(Role.CLOCKED) || match.has(Kind.APPROX);
    if (bare && (!placed || (longer && match.last().touches(after)))) {
      return Optional.empty();
    }
    return on(day(match, discourse), match);
  }

  private static String day(Match match, Discourse discourse) {
    return discourse.dayOfClock(match).map(Iso::day).orElse(NO_DAY);
  }

  /** "0800 UTC", "0530 hours". */
  private static Optional<Reading> military(Match match, Discourse discourse) {
    return military(day(match, discourse), match);
  }

  private static Optional<Reading> militaryOfDay(Match match, Discourse discourse) {
    return DayMeanings.oneDay(match, discourse).flatMap(day -> military(day, match));
  }

  private static Optional<Reading> military(String day, Match match) {
    Token first = match.first();
    int number = first.number(Kind.NUM);
    int hour = number / 100;
    int minute = number % 100;
    boolean clock = first.isDigits() && first.length() == 4 && hour < 24 && minute < 60;
    // "1500 hours" of work
    boolean told = match.has(Kind.ZONE) || match.before().is(Kind.PREP);
    return clock && told
        ? Reading.time(Iso.clock(day, hour, minute) + zone(match))
        : Optional.empty();
  }

  private static Optional<Reading> timeOfDay(Match match, Discourse discourse) {
    return DayMeanings.oneDay(match, discourse).flatMap(day -> on(day, match));
  }

  /** "2024-10-08 16:00 UTC" */
  private static Optional<Reading> timeOfFigures(Match match, Discourse discourse) {
    int year = match.number(Kind.YEAR);
    int month = match.number(Kind.NUM);
    int day = match.number(Kind.NUM, 1);
    return Calendar.exists(year, month, day)
        ? on(Iso.day(year, month, day), match)
        : Optional.empty();
  }

  /** "4 in the morning", "nine o'clock that night". */
  private static Optional<Reading> inPart(Match match, Discourse discourse) {
    if (match.has(Kind.AMPM)) {
      return DayMeanings.dayOfClock(match, discourse).flatMap(day -> on(day, match));
    }
    int hour = hour(match);
    int minute = match.has(Role.HALF) && !match.hasClock() ? 30 : minute(match);
    if (hour < 1 || hour > 12) {
      return Optional.empty();
    }
    boolean after =
        match.has(Kind.PART)
            && switch (match.value(Kind.PART)) {
              case "MO" -> false;
              case "NI" -> hour >= 6 && hour < 12;
              default -> hour < 12;
            };
    return DayMeanings.dayOfClock(match, discourse)
        .flatMap(day -> Reading.time(Iso.clock(day, after ? hour + 12 : hour, minute)));
  }

  /** "4" in "from 4 to 8 p.m." */
  private static Optional<Reading> first(Match match, Discourse discourse) {
    Token second = match.at(match.end() + 1);
    Optional<Integer> plus = match.at(match.end() + 2).value(Kind.AMPM).map(Integer::parseInt);
    boolean clock = second.is(Kind.CLOCK) || second.is(Kind.DOTTED) || second.is(Kind.NUM);
    boolean placed = match.before().is(Role.CLOCKED);
    if (!match.after().is(Kind.JOIN) || !clock || plus.isEmpty() || !placed) {
      return Optional.empty();
    }
    int hour = hour(match);
    int minute = minute(match);
    return hour >= 1 && hour <= 12 && minute < 60
        ? Reading.time(Iso.clock(day(match, discourse), hour % 12 + plus.get(), minute))
        : Optional.empty();
  }

  private static Optional<Reading> tonight(Match match, Discourse discourse) {
    int hour = hour(match);
    return hour >= 1 && hour < 12
        ? Reading.time(Iso.clock(discourse.anchor().day(0), hour + 12, minute(match)))
        : Optional.empty();
  }

  private static int hour(Match match) {
    String clock = clock(match);
    return Integer.parseInt(clock, 0, clock.indexOf(':'), 10);
  }

  private static int minute(Match match) {
    String clock = clock(match);
    return Integer.parseInt(clock, clock.indexOf(':') + 1, clock.length(), 10);
  }

  /** "9:30"; "9" alone is 9:00. */
  private static String clock(Match match) {
    if (!match.hasClock()) {
      return match.value(Kind.NUM) + ":0";
    }
    return match.value(match.has(Kind.CLOCK) ? Kind.CLOCK : Kind.DOTTED);
  }

  private static String zone(Match match) {
    return match.valueIfPresent(Kind.ZONE).orElse("");
  }

  private static Optional<Reading> on(String day, Match match) {
    int hour;
    int minute = 0;
    if (match.has(Kind.NOON)) {
      // A day ends at midnight, but what is "since midnight" is of the day that began.
      boolean begins =
          match.before().is(Role.AFTER) || match.before().is(Role.SINCE) || match.has(Role.PAST);
      hour = begins && match.number(Kind.NOON) == 24 ? 0 : match.number(Kind.NOON);
    } else if (match.hasClock() || match.value(Kind.NUM).length() <= 2) {
      hour = hour(match);
      minute = minute(match);
    } else {
      return Optional.empty();
    }
    if (match.has(Kind.AMPM)) {
      if (hour < 1 || hour > 12) {
        return Optional.empty();
      }
      hour = hour % 12 + match.number(Kind.AMPM);
    }
    return (hour < 24 || match.has(Kind.NOON)) && minute < 60
        ? Reading.time(Iso.clock(day, hour, minute) + zone(match))
        : Optional.empty();
  }
}
