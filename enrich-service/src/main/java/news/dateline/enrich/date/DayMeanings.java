package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Days by name, and parts of days. */
final class DayMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("weekday", DayMeanings::weekday),
          entry("name", (m, d) -> Reading.NOTHING),
          entry("day", DayMeanings::day),
          entry("past-weekday", (m, d) -> beside(m, d, false)),
          entry("coming-weekday", (m, d) -> beside(m, d, true)),
          entry("weekday-of-week", DayMeanings::weekdayOfWeek),
          entry("day-of-month", DayMeanings::dayOfMonth),
          entry("day-of-dated-week", DayMeanings::day),
          entry("day-beside-day", DayMeanings::besideDay),
          entry("day-part", DayMeanings::part),
          entry("relative-part", DayMeanings::relativePart),
          entry("part", DayMeanings::barePart),
          entry("night-before-last", (m, d) -> at(d.anchor().day(-2), m)),
          entry("tonight", (m, d) -> Reading.time(d.anchor().day(0) + "TNI")),
          entry("overnight", (m, d) -> Reading.time(d.anchor().day(-1) + "TNI")));

  private DayMeanings() {}

  /** The day that the words of a match name, by whatever means. */
  static Optional<Reading> day(Match match, Discourse discourse) {
    if (match.hasMonth()) {
      return DateMeanings.monthDay(match, discourse);
    }
    if (match.has(Kind.HOLIDAY)) {
      return HolidayMeanings.holiday(match, discourse);
    }
    if (match.has(Kind.WEEKDAY) && !match.has(Kind.DAY)) {
      return weekdayOf(match, discourse);
    }
    if (match.has(Kind.DAYWORD)) {
      return Reading.date(discourse.anchor().day(match.number(Kind.DAYWORD)));
    }
    Optional<LocalDate> day =
        match.has(Kind.DAY)
            ? discourse.dayOfMonth(match.number(Kind.DAY), match)
            : discourse.day(match).map(from -> from.plusDays(side(match)));
    return day.flatMap(date -> Reading.date(Iso.day(date)));
  }

  /** TIMEX3 value of the one day that the words name. */
  static Optional<String> oneDay(Match match, Discourse discourse) {
    return day(match, discourse)
        .map(Reading::value)
        .filter(value -> value.length() == Iso.DAY_CHARS);
  }

  /** The day of a time by the clock. */
  static Optional<String> dayOfClock(Match match, Discourse discourse) {
    boolean named =
        match.hasMonth()
            || match.has(Kind.HOLIDAY)
            || match.has(Kind.WEEKDAY)
            || match.has(Kind.DAYWORD)
            || match.has(Kind.DAY)
            || match.has(Kind.BESIDE)
            || match.has(Kind.THAT)
            || match.has(Role.NEXT);
    return named ? oneDay(match, discourse) : discourse.dayOfClock(match).map(Iso::day);
  }

  /** "the next", "the following", "the previous": of the day under discussion. */
  static int side(Match match) {
    return match.has(Kind.BESIDE)
        ? match.number(Kind.BESIDE)
        : match.has(Role.NEXT) || match.has(Role.AFTER) ? 1 : match.has(Role.BEFORE) ? -1 : 0;
  }

  private static Optional<Reading> weekdayOf(Match match, Discourse discourse) {
    Anchor anchor = discourse.anchor();
    int weekday = match.number(Kind.WEEKDAY);
    if (match.has(Kind.BESIDE)) {
      return toldWeekday(weekday, match.number(Kind.BESIDE), match, discourse);
    }
    if (match.has(Kind.THAT)) {
      return discourse
          .week(match)
          .flatMap(CalendarValue::interval)
          .map(week -> week.from().toLocalDate().plusDays(weekday - 1L))
          .flatMap(day -> Reading.date(Iso.day(day)));
    }
    if (!match.has(Kind.REL)) {
      return Reading.date(discourse.weekday(weekday, match));
    }
    return switch (match.number(Kind.REL)) {
      case -1 -> Reading.date(anchor.weekdayBeside(weekday, false));
      case 0 -> Reading.date(anchor.weekdayOfWeek(weekday, 0));
      default -> Reading.date(anchor.weekdayOfWeek(weekday, 1));
    };
  }

  /** "the following Friday": from the day under discussion. */
  private static Optional<Reading> toldWeekday(
      int weekday, int side, Match match, Discourse discourse) {
    return discourse
        .day(match)
        .map(day -> new Anchor(day.atStartOfDay()))
        .flatMap(from -> Reading.date(from.weekdayBeside(weekday, side > 0)));
  }

  private static Optional<Reading> beside(Match match, Discourse discourse, boolean after) {
    return Reading.date(discourse.anchor().weekdayBeside(match.number(Kind.WEEKDAY), after));
  }

  private static Optional<Reading> weekday(Match match, Discourse discourse) {
    Token before = match.before();
    Token after = match.after();
    // "the Sunday Herald", "Crusoe's Friday"
    boolean counted = after.isPlain() || after.is(Kind.COUNTED);
    boolean name = after.capital() && counted && before.is(Role.THE);
    boolean owned =
        before.is(Role.POSSESSIVE) && match.at(match.start() - 2).is("'") && !after.is(Kind.PART);
    if (name || owned) {
      return Reading.NOTHING;
    }
    // What is had of a day has been: "Friday's ruling", unless it is a date to come.
    if (match.isPossessive() && !isAnnounced(match)) {
      return Reading.date(discourse.anchor().weekday(match.number(Kind.WEEKDAY), false));
    }
    return day(match, discourse);
  }

  /** "Saturday's election". */
  private static boolean isAnnounced(Match match) {
    int noun = match.at(match.end() + 1).is(Role.POSSESSIVE) ? match.end() + 2 : match.end() + 1;
    return match.at(noun).is(Kind.EVENT) || match.at(noun + 1).is(Kind.EVENT);
  }

  private static Optional<Reading> weekdayOfWeek(Match match, Discourse discourse) {
    int weeks = match.has(Kind.REL) ? match.number(Kind.REL) : 0;
    return match.unit().equals("W")
        ? Reading.date(discourse.anchor().weekdayOfWeek(match.number(Kind.WEEKDAY), weeks))
        : Optional.empty();
  }

  /** "on the 4th": an ordinal in figures, and no noun after it. */
  private static Optional<Reading> dayOfMonth(Match match, Discourse discourse) {
    Token after = match.after();
    boolean ordinal = match.last().is(Kind.ORD) && match.last().isDigits();
    boolean verb = match.before().is(Role.ON) && !after.capital() && !after.is(Kind.RANKED);
    boolean noun = after.isWord() && !verb && (after.isPlain() || after.is(Kind.RANKED));
    boolean placed = match.before().is(Kind.PREP) && !match.before().is(Kind.COUNTED);
    return ordinal && placed && !noun && !after.is("-") ? day(match, discourse) : Optional.empty();
  }

  /** "the day after Thanksgiving" */
  private static Optional<Reading> besideDay(Match match, Discourse discourse) {
    int plus = match.has(Role.BEFORE) ? -1 : 1;
    return oneDay(match, discourse)
        .filter(Iso::isDay)
        .flatMap(day -> Reading.date(Iso.day(LocalDate.parse(day).plusDays(plus))));
  }

  private static Optional<Reading> part(Match match, Discourse discourse) {
    return oneDay(match, discourse).flatMap(day -> at(day, match));
  }

  private static Optional<Reading> relativePart(Match match, Discourse discourse) {
    String part = match.value(Kind.PART);
    int plus = match.number(Kind.REL);
    boolean said = plus == 0 || (plus == -1 && part.equals("NI"));
    return said ? at(discourse.anchor().day(plus), match) : Optional.empty();
  }

  /** "at dawn", "in the morning": of the day under discussion. */
  private static Optional<Reading> barePart(Match match, Discourse discourse) {
    // "the night before the hearing"
    Token after = match.after();
    boolean ofThing = after.is(Role.BEFORE) || after.is(Role.AFTER) || after.is(Role.OF);
    boolean governed = match.before().is(Kind.PREP) || match.has(Kind.PHASE);
    return governed && !match.isInName() && !ofThing // "the Evening Standard"
        ? discourse.dayOfClock(match).flatMap(day -> at(Iso.day(day), match))
        : Optional.empty();
  }

  private static Optional<Reading> at(String day, Match match) {
    return Reading.time(day + "T" + match.value(match.has(Kind.PART) ? Kind.PART : Kind.TWILIGHT));
  }
}
