package news.dateline.enrich.date;

import java.util.List;

/** Which way the verb that governs an expression looks. */
enum Tense {
  FUTURE,
  PAST,
  UNKNOWN;

  /** A verb further away seldom governs, and the search stays bounded. */
  private static final int REACH_TOKENS = 30;

  /**
   * The nearest verb before the expression decides; where none stands there, the one after. An
   * infinitive, and "until", look where the verb before them looks: "began to fall", "plans to
   * sell".
   */
  static Tense at(List<Token> tokens, int start, int end) {
    boolean leansAhead = false;
    for (int i = start - 1; i >= 0 && i >= start - REACH_TOKENS; i--) {
      if (endsSentence(tokens, i)) {
        break;
      }
      leansAhead |= isInfinitive(tokens, i) || tokens.get(i).text().equals("until");
      Tense tense = of(tokens, i);
      if (tense != UNKNOWN) {
        return leansAhead && isPromise(tokens.get(i)) ? FUTURE : tense;
      }
      if (tokens.get(i).opens()) {
        break;
      }
    }
    return leansAhead ? FUTURE : after(tokens, end);
  }

  private static Tense after(List<Token> tokens, int end) {
    for (int i = end; i < tokens.size() && i < end + REACH_TOKENS; i++) {
      if (endsSentence(tokens, i) || tokens.get(i).opens()) {
        break;
      }
      Tense tense = of(tokens, i);
      if (tense != UNKNOWN) {
        return tense;
      }
    }
    return UNKNOWN;
  }

  private static boolean isInfinitive(List<Token> tokens, int i) {
    return tokens.get(i).text().equals("to") && i + 1 < tokens.size() && isVerb(tokens.get(i + 1));
  }

  /** Verbs whose infinitive is still to come even when they are past. */
  private static boolean isPromise(Token token) {
    return switch (token.text()) {
      case "agreed", "decided", "vowed", "promised", "pledged", "wanted", "hoped", "ordered" ->
          true;
      case "asked", "urged", "offered", "was", "were", "invited", "threatened", "intended" -> true;
      default -> false;
    };
  }

  private static Tense of(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is(Kind.AHEAD)) {
      boolean month = token.capital() && token.is(Kind.MONTH);
      return month ? UNKNOWN : FUTURE;
    }
    if (token.is(Kind.BEHIND)) {
      return PAST;
    }
    String text = token.text();
    // "need", "speed": a past form has a vowel or a doubled consonant before its ending.
    boolean past = text.length() > 4 && text.endsWith("ed") && !text.endsWith("eed");
    return past && !token.capital() ? PAST : UNKNOWN;
  }

  /** A guess after "to": not a name, a number, or the start of a noun phrase. */
  private static boolean isVerb(Token token) {
    return token.isWord()
        && !token.capital()
        && token.terms().isEmpty()
        && switch (token.text()) {
          case "the", "its", "his", "her", "their", "our", "my", "your", "that", "this", "it" ->
              false;
          case "them", "him", "us", "me", "those", "these", "which", "whom" -> false;
          default -> !token.text().endsWith("ing");
        };
  }

  private static boolean endsSentence(List<Token> tokens, int i) {
    String mark = tokens.get(i).text();
    if (mark.equals("!") || mark.equals("?") || mark.equals(";")) {
      return true;
    }
    if (!mark.equals(".") || i == 0 || i + 1 == tokens.size()) {
      return false;
    }
    Token before = tokens.get(i - 1);
    // "Mr.", "Gov.", "U.S."
    boolean abbreviates = before.capital() && before.text().length() <= 4;
    return tokens.get(i + 1).start() > tokens.get(i).end() && !abbreviates;
  }
}
