package news.dateline.enrich.date;

import java.util.List;

/** Which way the words around an expression look. */
enum Direction {
  FUTURE,
  PAST,
  UNKNOWN;

  /** A verb further away seldom governs, and the search stays bounded. */
  private static final int REACH_TOKENS = 30;

  /** "until at least noon on Monday" */
  private static final int FEW_TOKENS = 4;

  /**
   * The nearest verb before the expression decides; where none stands there, the one after. An
   * infinitive, and "until", look where the verb before them looks: "began to fall", "plans to
   * sell".
   */
  static Direction at(List<Token> tokens, int start, int end) {
    // "the ministry on Sunday issued a warning"
    if (end < tokens.size() && !tokens.get(end).opens() && of(tokens, end) == PAST) {
      return PAST;
    }
    boolean leansAhead = false;
    for (int i = start - 1; i >= 0 && i >= start - REACH_TOKENS; i--) {
      if (endsSentence(tokens, i)) {
        break;
      }
      Token token = tokens.get(i);
      if (isInfinitive(tokens, i)) {
        if (tokens.get(i + 1).is(Kind.PASSIVE)) {
          return FUTURE; // "guidelines to be published"
        }
        leansAhead = true;
      }
      if (token.is(Kind.UNTIL) && start - i <= FEW_TOKENS) {
        return until(tokens, i);
      }
      if (token.is(Kind.ARRANGED) && !token.capital() && of(tokens, i) == UNKNOWN) {
        return FUTURE;
      }
      Direction direction = of(tokens, i);
      if (direction != UNKNOWN) {
        return leansAhead && token.is(Kind.PROMISE) ? FUTURE : direction;
      }
      if (token.opens()) {
        break;
      }
    }
    return leansAhead ? FUTURE : after(tokens, end);
  }

  /** What lasts until a day goes on yet, unless a past verb, or "not until", closes it. */
  private static Direction until(List<Token> tokens, int at) {
    if (tokens.get(at).capital()
        || (at > 0 && (tokens.get(at - 1).is(Role.NOT) || tokens.get(at - 1).is(Role.UP)))) {
      return PAST;
    }
    for (int i = at - 1; i >= 0 && i >= at - REACH_TOKENS && !endsSentence(tokens, i); i--) {
      Token token = tokens.get(i);
      if (isInfinitive(tokens, i) || token.is(Kind.AHEAD)) {
        return FUTURE;
      }
      if (token.is(Kind.BEHIND)) {
        return PAST;
      }
      if (of(tokens, i) == PAST) {
        return FUTURE; // "postponed until Monday"
      }
      if (token.opens()) {
        break;
      }
    }
    return FUTURE;
  }

  private static Direction after(List<Token> tokens, int end) {
    for (int i = end; i < tokens.size() && i < end + REACH_TOKENS; i++) {
      if (endsSentence(tokens, i) || tokens.get(i).opens()) {
        break;
      }
      Direction direction = of(tokens, i);
      if (direction != UNKNOWN) {
        return direction;
      }
    }
    return UNKNOWN;
  }

  private static boolean isInfinitive(List<Token> tokens, int i) {
    if (!tokens.get(i).is(Role.TO) || i + 1 == tokens.size()) {
      return false;
    }
    Token next = tokens.get(i + 1);
    boolean shouted = tokens.get(i).capital() && next.isWord() && next.capital(); // "TO END FRIDAY"
    return shouted || isVerb(next);
  }

  private static Direction of(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is(Kind.AHEAD)) {
      boolean month = token.capital() && token.is(Kind.MONTH);
      return month ? UNKNOWN : FUTURE;
    }
    boolean participle = i > 0 && tokens.get(i - 1).is(Kind.PASSIVE);
    if (token.is(Kind.BEHIND)) {
      return participle ? UNKNOWN : PAST;
    }
    // "need", "speed": a past form has a vowel or a doubled consonant before its ending.
    boolean past =
        !token.capital()
            && token.length() > 4
            && token.endsWith("ed")
            && !token.endsWith("eed")
            && !participle;
    return past ? PAST : UNKNOWN;
  }

  /** A guess after "to": not a name, a number, or the start of a noun phrase. */
  private static boolean isVerb(Token token) {
    if (token.is(Kind.PASSIVE)) {
      return true;
    }
    boolean nominal = token.is(Kind.DETERMINER) || token.is(Kind.PRONOUN);
    return token.isWord()
        && !token.capital()
        && !nominal
        && token.isPlain()
        && !token.endsWith("ing");
  }

  /** A quotation mark or bracket that closes what ended before it. */
  private static boolean isClosing(Token before, Token mark) {
    return before.touches(mark) && mark.length() == 1 && "\"'”’)".indexOf(mark.first()) >= 0;
  }

  private static boolean endsSentence(List<Token> tokens, int i) {
    Token mark = tokens.get(i);
    if (mark.is("!") || mark.is("?") || mark.is(";")) {
      return true;
    }
    if (!mark.is(".") || i == 0 || i + 1 == tokens.size()) {
      return false;
    }
    Token before = tokens.get(i - 1);
    // "Mr.", "Gov.", "U.S."
    boolean abbreviates =
        before.is(Kind.ABBREVIATED)
            || before.is(Kind.MON)
            || before.is(Kind.WDAY)
            || (before.capital() && before.length() == 1);
    int last = i;
    while (last + 1 < tokens.size()
        && last - i < FEW_TOKENS
        && isClosing(tokens.get(last), tokens.get(last + 1))) {
      last++;
    }
    boolean apart = last + 1 == tokens.size() || !tokens.get(last).touches(tokens.get(last + 1));
    return apart && !abbreviates;
  }
}
