package news.dateline.enrich.date;

import java.util.EnumSet;
import java.util.Set;

/** The classes of words that patterns are written over. At most 64: a set of them is a long. */
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
  /** "several", "a few"; value: the count, X where nobody knows. */
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
  /** A month whose name is a common word or a given name too; it needs company. */
  MISTAKABLE,
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
  /** "dawn", "dusk"; value: TIMEX3 code of the part of the day. */
  TWILIGHT,
  /** Value: TIMEX3 code. */
  SEASON,
  /** "last", "this", "next"; value: -1, 0, 1. */
  REL,
  /** "following", "previous": counted from what the story speaks of; value: 1, -1. */
  BESIDE,
  /** "that", "the same": what the story speaks of. */
  THAT,
  /** "every". */
  EVERY,
  /** "daily"; value: the period it comes again after. */
  OFTEN,
  /** "once", "twice": how often. */
  TIMES,
  /** "today"; value: days from the reference day. */
  DAYWORD,
  /** "early", "the end of"; value: a {@link Phase}. */
  PHASE,
  /** "about", "at least". */
  APPROX,
  /** What can stand between a count and its unit: "straight", "trading". */
  SORT,
  /** "16:00"; value as written. */
  CLOCK,
  /** "4.15", which before "p.m." is a clock's time; value: {@code 4:15}. */
  DOTTED,
  /** "2024-10-08T16:00Z", "2024-W41"; value: TIMEX3 value. */
  STAMP,
  /** Value: the hours to add to a twelve-hour clock. */
  AMPM,
  /** "noon", "midnight"; value: the hour. */
  NOON,
  /** "UTC", "EST"; value: Z, or empty. */
  ZONE,
  /** A word for now, then or some day; value: TIMEX3 reference. */
  REF,
  /** Value as {@link Holiday} reads it. */
  HOLIDAY,
  /** "Q3"; value: 1 to 4. */
  QUARTER,
  /** "daylong"; value: the duration. */
  LASTING,
  /** A word that turns a clause to the future. */
  AHEAD,
  /** A word of news, which histories seldom have: "said", "will". */
  PRESENT,
  /** A verb of a thing arranged, in the present: "opens". */
  ARRANGED,
  /** An irregular past verb. */
  BEHIND,
  /** A verb whose infinitive is still to come even when it is past: "agreed". */
  PROMISE,
  /** "until". */
  UNTIL,
  /** "by". */
  BY,
  /** A form of "be" that a participle follows without being past: "be", "being". */
  PASSIVE,
  /** A preposition that can govern a time. */
  PREP,
  /** What a noun phrase begins with; value {@code own}: "his", after which a decade is an age. */
  DETERMINER,
  /** A personal pronoun that stands for an object. */
  PRONOUN,
  /** Joins the two ends of a range, or a list. */
  JOIN,
  /** After which bare "months" are an amount: "lasted". */
  MEASURING,
  /** Before which bare "months" are an amount: "of". */
  MEASURED,
  /** After which "the day" is the day spoken of: "ended". */
  CLOSING,
  /** Of a period that came to its end: "ended". */
  ENDED,
  /** What companies report for a period: "profit". */
  REPORTED,
  /** Written with a full stop that ends no sentence: "Gov". */
  ABBREVIATED,
  /** What is announced by its day: "election". */
  EVENT,
  /** What an ordinal counts: "floor", "anniversary". */
  RANKED,
  /** A word with a capital that no table knows. */
  NAME,
  /** After which a figure is a name: "flight". */
  NUMBERED,
  /** A noun of things counted: the number before it is no year. */
  COUNTED;

  private static final long PROPER =
      setOf(EnumSet.of(MONTH, MON, WEEKDAY, WDAY, WEEKDAYS, HOLIDAY));

  /** Its symbol in the grammar. */
  @SuppressWarnings("EnumOrdinal") // never kept: tables name kinds by their names
  int symbol() {
    return ordinal();
  }

  /** As a set of one. */
  long bit() {
    return 1L << symbol();
  }

  static long setOf(Set<Kind> kinds) {
    return kinds.stream().mapToLong(Kind::bit).reduce(0, (a, b) -> a | b);
  }

  /** Those of {@code kinds} that are left where the word has no capital: names are none then. */
  static long withoutCapital(long kinds) {
    return kinds & ~PROPER;
  }
}
