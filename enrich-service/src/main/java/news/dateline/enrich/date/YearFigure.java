package news.dateline.enrich.date;

import java.util.Optional;

/** Whether four digits are a year, or belong to something else. */
final class YearFigure {
  private static final int LONGEST_LIFE = 120; // years between the two of "1821-1902"

  private YearFigure() {}

  /** "1500m", "a 2000-word essay", "1999 Fitzroy Street", "1800 555 1234", "about 1500 workers" */
  static boolean isPartOfMore(Match match) {
    Token after = match.after();
    Token next = match.at(match.end() + 1);
    boolean word = after.isWord() && match.last().touches(after);
    boolean compound =
        match.before().is(Kind.ONE) && after.is("-") && after.touches(next) && next.isWord();
    boolean address =
        after.is(Kind.NAME) && (next.is(Role.STREET) || match.at(match.end() + 2).is(Role.STREET));
    boolean approximate = match.before().is(Kind.APPROX) && after.isCommon();
    return word || compound || address || approximate || after.isDigits();
  }

  /** "2024/25", "2024-25-6": part of a longer number; "2019-20" is two years. */
  static boolean isFirstOfMore(Match match) {
    boolean mark = match.after().is("/") || match.after().is("-");
    Token next = match.at(match.end() + 1);
    return mark
        && match.last().touches(match.after())
        && next.isDigits()
        && !isLaterYear(match.number(Kind.YEAR), match.after(), next, match.at(match.end() + 2));
  }

  private static boolean isLaterYear(int year, Token mark, Token second, Token after) {
    boolean tight =
        mark.is("-") && mark.touches(second) && !(after.is("-") && second.touches(after));
    return tight && later(year, second).isPresent();
  }

  /** The second of "1914-1918" or "1914-18". */
  static Optional<Integer> later(int year, Token second) {
    if (second.is(Kind.YEAR)) {
      int later = second.number(Kind.YEAR);
      return later > year && later - year <= LONGEST_LIFE ? Optional.of(later) : Optional.empty();
    }
    boolean short2 = second.is(Kind.NUM) && second.length() == 2 && second.isDigits();
    int later = short2 ? year / 100 * 100 + second.number(Kind.NUM) : 0;
    return later > year ? Optional.of(later) : Optional.empty();
  }
}
