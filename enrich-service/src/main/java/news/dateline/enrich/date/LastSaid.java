package news.dateline.enrich.date;

import java.util.Optional;

/**
 * Where in one passage what was said last: dates count from it only while it is near. Not
 * thread-safe.
 */
final class LastSaid {
  /** A sentence or two. */
  private static final int NEAR = 40; // tokens

  /** So near a day to come is the clock's, too. */
  private static final int JUST = 12; // tokens

  private static final int NOWHERE = -1;

  private String value = "";
  private int end = NOWHERE;
  private int told = NOWHERE;
  private int day = NOWHERE;
  private int month = NOWHERE;

  /** Keeps where a mention of {@code said} ends. */
  void mention(String said, int endToken) {
    value = said;
    end = endToken;
  }

  /** The mention kept last was a step of what is told. */
  void told() {
    told = end;
  }

  /** The mention kept last named a day. */
  void day() {
    day = end;
  }

  /** The mention kept last named a month and no day. */
  void month() {
    month = end;
  }

  /** The value of the mention that ended before token {@code endToken}, if one did. */
  Optional<String> valueEndingAt(int endToken) {
    return end == endToken ? Optional.of(value) : Optional.empty();
  }

  /** Whether what was told last goes on to {@code match}. */
  boolean goesOn(Match match) {
    return told != NOWHERE && Telling.goesOn(match.tokens(), told, match.start());
  }

  /** Whether a day was named a few words before. */
  boolean isDayJustBefore(Match match) {
    return day != NOWHERE && match.start() - day <= JUST;
  }

  /** Whether a day was named a sentence or two before. */
  boolean isDayNear(Match match) {
    return day != NOWHERE && match.start() - day <= NEAR;
  }

  /** Whether a month was named just before, in the same sentence or so. */
  boolean isMonthNear(Match match) {
    return isNear(match, month);
  }

  /** Whether something was said just before, in the same sentence or so. */
  boolean isNear(Match match) {
    return isNear(match, end);
  }

  /** Whether no paragraph and not much else lies between. */
  private static boolean isNear(Match match, int from) {
    if (from == NOWHERE || match.start() - from > NEAR) {
      return false;
    }
    for (int i = from; i < match.start(); i++) {
      if (match.tokens().get(i).opens()) {
        return false;
      }
    }
    return true;
  }
}
