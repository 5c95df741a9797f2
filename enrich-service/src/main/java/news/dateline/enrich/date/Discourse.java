package news.dateline.enrich.date;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import news.dateline.article.DateOrder;

/** What the story has spoken of so far. Not thread-safe. */
final class Discourse {
  private static final int YEAR_CHARS = 4;
  private static final int SEPTEMBER = 9;
  private static final int OCTOBER = 10;
  private static final int DECEMBER = 12;
  private static final int MARCH = 3;

  private final Anchor anchor;
  private final DateOrder order;
  private final Telling telling;
  private Spoken spoken = Spoken.NOTHING;

  /** What a history has come to; the present does not change it. */
  private Spoken told = Spoken.NOTHING;

  private Optional<String> quarter = Optional.empty();
  private LastSaid last = new LastSaid();

  Discourse(Anchor anchor, DateOrder order, Telling telling) {
    this.anchor = anchor;
    this.order = order;
    this.telling = telling;
  }

  /** A new text begins; what was spoken of stays. */
  void nextPassage() {
    last = new LastSaid();
  }

  /**
   * Keeps a mention of {@code said}; a comparison with an earlier time does not change what is
   * spoken of.
   */
  void mention(String said, Match match, boolean comparison) {
    last.mention(said, match.end());
    if (comparison) {
      return;
    }
    if (said.equals("P9M") || said.equals("P6M")) {
      quarter = Optional.empty(); // "in the nine months": no longer of the quarter
    }
    if (said.length() < 4 || !isNumber(said)) {
      return;
    }
    if (said.startsWith("-Q", 4) || said.startsWith("-H", 4)) {
      quarter = Optional.of(said);
    }
    Spoken now = Spoken.of(said);
    spoken = now.or(spoken);
    if (now.day().isPresent()) {
      last.day();
    } else if (said.length() == 7 && now.month().isPresent()) {
      last.month();
    }
    if (telling.isPast(Integer.parseInt(said, 0, 4, 10)) && isStep(said, now, match)) {
      told = now;
      last.told();
    }
  }

  /**
   * Whether a story goes on to this: "on 3 May 1994", "In 1994", but not to "the accord of 1994".
   */
  private boolean isStep(String said, Spoken now, Match match) {
    boolean leads = match.before().capital() || match.first().opens() || match.first().capital();
    Token before = match.before();
    boolean on = before.is(Role.IN) || before.is(Role.OF) || before.is(Role.BY);
    boolean later = on && now.year().orElse(0) >= told.year().orElse(0);
    return said.length() > YEAR_CHARS
        || leads
        || (telling.isHistory() && (later || told.month().isEmpty()));
  }

  private static boolean isNumber(String said) {
    return said.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
  }

  Anchor anchor() {
    return anchor;
  }

  DateOrder order() {
    return order;
  }

  /** The value of the mention that ended before token {@code endToken}, if one did. */
  Optional<String> valueEndingAt(int endToken) {
    return last.valueEndingAt(endToken);
  }

  /** Whether bare dates continue what has been told, and do not look from the reference time. */
  boolean isTold(Match match) {
    return told.year().isPresent()
        && (telling.isHistory() || (last.goesOn(match) && !match.isFuture()));
  }

  private Spoken context(Match match) {
    return isTold(match) ? told : spoken;
  }

  /** The day under discussion, else the reference day. */
  Optional<LocalDate> day(Match match) {
    Optional<LocalDate> day = context(match).day();
    return isTold(match) ? day : day.or(anchor::today);
  }

  /** The day of a time told by the clock alone: that of the sentences just before, else today. */
  Optional<LocalDate> dayOfClock(Match match) {
    boolean past =
        spoken.day().isPresent()
            && anchor.today().map(today -> !spoken.day().get().isAfter(today)).orElse(true);
    return isTold(match) || last.isDayJustBefore(match) || (last.isDayNear(match) && past)
        ? day(match)
        : anchor.today();
  }

  /** Whether something was said just before, in the same sentence or so. */
  boolean isJustSaid(Match match) {
    return last.isNear(match);
  }

  /** The month that "the previous month" looks back from. */
  Optional<YearMonth> monthBefore(Match match) {
    return isTold(match) || last.isMonthNear(match)
        ? month(match)
        : anchor.today().map(YearMonth::from);
  }

  /** The month under discussion, else the reference month. */
  Optional<YearMonth> month(Match match) {
    Spoken now = context(match);
    Optional<YearMonth> month =
        now.month().or(() -> now.week().flatMap(week -> now.start()).map(YearMonth::from));
    return isTold(match) ? month : month.or(() -> anchor.today().map(YearMonth::from));
  }

  /** The latest year mentioned, else the reference year. */
  Optional<Integer> year(Match match) {
    return context(match).year().or(() -> anchor.today().map(LocalDate::getYear));
  }

  /** The week under discussion, that of the day under discussion, else the reference week. */
  Optional<String> week(Match match) {
    return context(match).week().or(() -> day(match).map(Iso::week));
  }

  /** The quarter under discussion. */
  Optional<String> quarter() {
    return quarter;
  }

  /** The quarter under discussion, else the one before the reference day's. */
  String quarterOrLast() {
    return quarter.orElseGet(() -> anchor.quarter(-1));
  }

  /** The day from which "three days earlier" and "the following spring" count. */
  Anchor from(Match match) {
    return context(match).start().map(day -> new Anchor(day.atStartOfDay())).orElse(anchor);
  }

  /** Which month is meant by its name alone. */
  String month(int number, Match match) {
    if (isTold(match)) {
      return Iso.month(toldYear(number), number);
    }
    Token before = match.before();
    boolean passed = before.is(Kind.BY) && match.isPast();
    if ((before.is(Kind.BY) && !passed) || match.after().is(Role.DELIVERY)) {
      return anchor.month(number, true);
    }
    return before.is(Kind.UNTIL) || passed
        ? anchor.nearestMonth(number)
        : anchor.month(number, match.isFuture());
  }

  /** Which day is meant by month and day alone. */
  String monthDay(int number, int dayOfMonth, Match match) {
    if (isTold(match)) {
      int year = toldYear(number);
      return Calendar.exists(year, number, dayOfMonth)
          ? Iso.day(year, number, dayOfMonth)
          : Iso.day(number, dayOfMonth);
    }
    return match.before().is(Role.ENDED)
        ? anchor.latestMonthDay(number, dayOfMonth)
        : anchor.monthDay(number, dayOfMonth, match.direction());
  }

  String weekday(int number, Match match) {
    if (isTold(match) && told.day().isPresent()) {
      LocalDate from = told.day().get();
      return Iso.day(from.plusDays(Math.floorMod(number - from.getDayOfWeek().getValue(), 7)));
    }
    boolean given = match.before().is(Kind.UNTIL) && match.at(match.start() - 2).is(Role.HAVE);
    return anchor.weekday(number, given || match.isFuture());
  }

  String season(String code, Match match) {
    return isTold(match)
        ? Iso.coded(toldSeasonYear(code, match), code)
        : anchor.bareSeason(code, match.isFuture());
  }

  /** The winter of January began in the year before. */
  int toldSeasonYear(String code, Match match) {
    Optional<YearMonth> month = month(match);
    boolean begunBefore =
        code.equals("WI") && month.isPresent() && month.get().getMonthValue() < MARCH;
    return year(match).orElseThrow() - (begunBefore ? 1 : 0);
  }

  /** A story told in order has passed the turn of the year where January follows December. */
  int toldYear(int number) {
    int month = told.start().map(LocalDate::getMonthValue).orElse(1);
    boolean turned =
        (number <= MARCH && month >= OCTOBER) || (number < SEPTEMBER && month == DECEMBER);
    return told.year().orElseThrow() + (turned ? 1 : 0);
  }

  /** Days of the month under discussion by their number: "on the 4th". */
  Optional<LocalDate> dayOfMonth(int dayOfMonth, Match match) {
    return month(match)
        .filter(month -> month.isValidDay(dayOfMonth))
        .map(month -> month.atDay(dayOfMonth));
  }
}
