package news.dateline.enrich.date;

/** The classes of words that patterns are written over. */
enum Kind {
  /** A whole number, in digits or words. */
  NUM,
  /** "two and a half"; value: {@code 2.5}. */
  HALVES,
  /** "hundred" and the like, which a number before it is multiplied by. */
  SCALE,
  /** "third", "19th"; value: the number. */
  ORD,
  /** "a", "an". */
  ONE,
  /** "several", "a few". */
  VAGUE,
  /** A number or ordinal in figures that can be a day of the month. */
  DAY,
  /** A number that can be a year; value: four digits. */
  YEAR,
  /** "1990s", "nineties"; value: three digits. */
  DECADE,
  /** A month by its full name; value: 1 to 12. */
  MONTH,
  /** An abbreviated month: too short to stand without a day or a year. */
  MON,
  /** A weekday by its full name; value: 1, Monday, to 7. */
  WEEKDAY,
  /** An abbreviated weekday: too short to stand without a date. */
  WDAY,
  /** "Tuesdays". */
  WEEKDAYS,
  /** "week"; value as in {@link Length}. */
  UNIT,
  /** "weeks". */
  UNITS,
  /** A part of the day; value: TIMEX3 code. */
  PART,
  /** Parts of days: "nights". */
  PARTS,
  /** Value: TIMEX3 code. */
  SEASON,
  /** "last", "this", "next"; value: -1, 0, 1. */
  REL,
  /** "every". */
  EVERY,
  /** "daily"; value: the period it comes again after. */
  OFTEN,
  /** "today"; value: days from the reference day. */
  DAYWORD,
  /** "early", "the end of"; value: a {@link Phase}. */
  PHASE,
  /** "about", "at least". */
  APPROX,
  /** "16:00"; value as written. */
  CLOCK,
  /** Value: the hours to add to a twelve-hour clock. */
  AMPM,
  /** "noon", "midnight"; value: the hour. */
  NOON,
  /** "UTC", "EST"; value: Z, or empty. */
  ZONE,
  /** A word for now, then or some day; value: TIMEX3 reference. */
  REF,
  /** Value: month-day, or month-week-weekday. */
  HOLIDAY,
  /** "Q3"; value: 1 to 4. */
  QUARTER,
  /** A word that turns a clause to the future. */
  AHEAD,
  /** An irregular past verb. */
  BEHIND,
  /** A preposition that can govern a time. */
  PREP,
  /** A noun of things counted: the number before it is no year. */
  COUNTED;

  /** Whether words of this kind are names and written with a capital. */
  boolean isProper() {
    return switch (this) {
      case MONTH, MON, WEEKDAY, WDAY, WEEKDAYS, HOLIDAY -> true;
      default -> false;
    };
  }
}
