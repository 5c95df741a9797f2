package news.dateline.enrich.date;

import static java.util.Map.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import news.dateline.enrich.date.Rule.Meaning;

/** Weekends, weeks by a day of theirs, and seasons. */
final class SeasonMeanings {
  static final Map<String, Meaning> ALL =
      Map.ofEntries(
          entry("weekend", SeasonMeanings::weekend),
          entry("week-of", (m, d) -> weekOf(m, d, "")),
          entry("weekend-of", SeasonMeanings::weekendOf),
          entry("relative-season", SeasonMeanings::relativeSeason),
          entry("season-of-year", SeasonMeanings::seasonOfYear),
          entry("season-of-relative-year", SeasonMeanings::seasonOfRelativeYear),
          entry("told-season", SeasonMeanings::toldSeason),
          entry("next-season", SeasonMeanings::nextSeason),
          entry("season", SeasonMeanings::season));

  private SeasonMeanings() {}

  /** "the week of March 6", "Easter weekend" */
  private static Optional<Reading> weekOf(Match match, Discourse discourse, String part) {
    return DayMeanings.oneDay(match, discourse)
        .filter(Iso::isDay)
        .flatMap(day -> Reading.date(Iso.week(LocalDate.parse(day)) + part));
  }

  /** A holiday on a Monday makes the weekend before it long. */
  private static Optional<Reading> weekendOf(Match match, Discourse discourse) {
    return DayMeanings.oneDay(match, discourse)
        .filter(Iso::isDay)
        .map(LocalDate::parse)
        .map(day -> day.getDayOfWeek().compareTo(DayOfWeek.TUESDAY) <= 0 ? day.minusWeeks(1) : day)
        .flatMap(day -> Reading.date(Iso.week(day) + "-WE"));
  }

  private static Optional<Reading> weekend(Match match, Discourse discourse) {
    Anchor anchor = discourse.anchor();
    if (match.has(Kind.BESIDE) || match.has(Kind.THAT)) {
      int plus = match.has(Kind.BESIDE) ? match.number(Kind.BESIDE) : 0;
      return discourse
          .week(match)
          .map(week -> PeriodMeanings.plusWeeks(week, plus) + "-WE")
          .flatMap(Reading::date);
    }
    if (match.has(Kind.REL) || match.has(Role.THIS)) {
      int plus = match.has(Role.PAST) ? -1 : match.has(Kind.REL) ? match.number(Kind.REL) : 0;
      return Reading.date(anchor.week(plus) + "-WE");
    }
    boolean over = match.before().is(Role.OVER);
    boolean ahead = match.at(match.start() - 2).is(Role.AHEAD) || match.before().is(Role.BEFORE);
    boolean future = ahead || (!over && match.isFuture());
    return Reading.date(anchor.week(future || isWeekend(anchor) ? 0 : -1) + "-WE");
  }

  /** On a Sunday "the weekend" is this one. */
  private static boolean isWeekend(Anchor anchor) {
    return anchor
        .today()
        .map(LocalDate::getDayOfWeek)
        .filter(day -> day == DayOfWeek.SATURDAY || day == DayOfWeek.SUNDAY)
        .isPresent();
  }

  private static Optional<Reading> relativeSeason(Match match, Discourse discourse) {
    String season = match.value(Kind.SEASON);
    int plus = match.has(Role.PAST) ? -1 : match.number(Kind.REL);
    return Reading.date(discourse.anchor().season(season, plus));
  }

  private static Optional<Reading> seasonOfYear(Match match, Discourse discourse) {
    return Reading.date(Iso.coded(match.number(Kind.YEAR), match.value(Kind.SEASON)));
  }

  private static Optional<Reading> seasonOfRelativeYear(Match match, Discourse discourse) {
    return match.unit().equals("Y")
        ? Reading.date(
            discourse.anchor().year(match.number(Kind.REL)) + "-" + match.value(Kind.SEASON))
        : Optional.empty();
  }

  /** "that winter", "the following spring" */
  private static Optional<Reading> toldSeason(Match match, Discourse discourse) {
    String season = match.value(Kind.SEASON);
    if (match.has(Kind.THAT)) {
      return discourse.year(match).isEmpty()
          ? Optional.empty()
          : Reading.date(Iso.coded(discourse.toldSeasonYear(season, match), season));
    }
    int side = match.has(Kind.BESIDE) ? match.number(Kind.BESIDE) : 1;
    return Reading.date(discourse.from(match).seasonBeside(season, side > 0));
  }

  private static Optional<Reading> nextSeason(Match match, Discourse discourse) {
    return discourse.isTold(match) ? toldSeason(match, discourse) : Optional.empty();
  }

  /** "over the summer", "in spring" */
  private static Optional<Reading> season(Match match, Discourse discourse) {
    Token before = match.before();
    boolean governed = before.is(Kind.PREP) || match.has(Kind.PHASE) || match.has(Role.THE);
    boolean verb = match.last().is(Role.FALL) && !match.has(Role.THE) && !before.is(Role.IN);
    Token after = match.after();
    boolean noun = after.isWord() && after.isPlain();
    // "the fall of the town", "the price of spring water"
    boolean compound = after.is(Role.OF) || (noun && (match.has(Role.THE) || before.is(Role.OF)));
    return governed && !verb && !compound && !match.isInName()
        ? Reading.date(discourse.season(match.value(Kind.SEASON), match))
        : Optional.empty();
  }
}
