package news.dateline.enrich.date;

import java.util.List;

/**
 * How a story is told: from its own day, as news is, or as a history, in which "in March" is the
 * March of the year it has come to. A news story recalls the past for a sentence or two.
 */
final class Telling {
  /** What happened less than two years ago is news yet. */
  private static final int RECENT_YEARS = 2;

  /** A year with its month tells more than a year alone. */
  private static final int DATED = 2;

  /** "Yesterday" tells more than "said". */
  private static final int DEICTIC = 2;

  /** News has a word from the present in some 20 tokens, histories in 200 or none. */
  private static final int TOKENS_A_WORD = 100;

  /** In a shorter text what little is said of the present weighs more. */
  private static final int LONG = 150; // tokens

  private static final int ENOUGH = 2;

  private static final int TIMES_AS_MUCH = 2;

  /** The title and the first sentence. */
  private static final int BEGINNING = 40; // tokens

  /** So far, unless it comes back to the present, a recollection goes on. */
  private static final int REACH = 40; // tokens

  private final int limit;
  private int past;
  private int present;
  private int tokens;

  private Telling(int limit) {
    this.limit = limit;
  }

  static Telling of(List<List<Token>> passages, Anchor anchor) {
    Telling telling =
        new Telling(
            anchor.today().map(today -> today.getYear() - RECENT_YEARS).orElse(Integer.MIN_VALUE));
    for (List<Token> passage : passages) {
      telling.tokens += passage.size();
      for (int i = 0; i < passage.size(); i++) {
        telling.present += present(passage, i);
        if (passage.get(i).is(Kind.YEAR)) {
          boolean begins = telling.tokens - passage.size() + i < BEGINNING;
          telling.year(passage.get(i).number(Kind.YEAR), weight(passage, i, begins));
        }
      }
    }
    return telling;
  }

  private void year(int year, int weight) {
    if (weight > 0 && isPast(year)) {
      past += weight;
    } else if (weight > 0) {
      present += DEICTIC;
    }
  }

  /** Whether all of the story is a history. */
  boolean isHistory() {
    boolean much = past > TIMES_AS_MUCH * present || tokens >= LONG;
    return past >= ENOUGH && much && present * TOKENS_A_WORD < tokens;
  }

  /** Whether a year is of the past that histories tell. */
  boolean isPast(int year) {
    return year <= limit;
  }

  /** Whether a recollection that had its last date before {@code from} goes on at {@code to}. */
  static boolean goesOn(List<Token> tokens, int from, int to) {
    if (to - from > REACH) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (present(tokens, i) > 0 || tokens.get(i).opens()) {
        return false;
      }
    }
    return !tokens.get(to).opens();
  }

  private static int present(List<Token> tokens, int i) {
    return isDeictic(tokens, i) ? DEICTIC : isPresent(tokens.get(i)) ? 1 : 0;
  }

  private static boolean isPresent(Token token) {
    return token.is(Kind.PRESENT) || token.is(Kind.ARRANGED);
  }

  private static int weight(List<Token> tokens, int i, boolean begins) {
    for (int back = 1; back <= 3 && back <= i; back++) {
      Token before = tokens.get(i - back);
      if (before.isMonth()) {
        return DATED;
      }
    }
    Token after = i + 1 < tokens.size() ? tokens.get(i + 1) : Token.EDGE;
    // "the 1500 metres", "1600 Pennsylvania Avenue"
    boolean figure =
        after.is(Kind.UNITS)
            || after.is(Kind.COUNTED)
            || after.is(Kind.SCALE)
            || after.is(Kind.NAME);
    if (figure) {
      return 0;
    }
    boolean governed = i > 0 && (tokens.get(i - 1).is(Kind.PREP) || tokens.get(i - 1).is("-"));
    // "Dardanelles, 1915": what a story begins with it is about
    boolean titled = begins && (governed || (i > 0 && tokens.get(i - 1).is(",")));
    return titled ? DATED : governed ? 1 : 0;
  }

  /** "yesterday", "last week", a weekday without its date. */
  private static boolean isDeictic(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    if (token.is(Kind.DAYWORD)) {
      return true;
    }
    if (token.is(Kind.WEEKDAY)) {
      boolean led = i > 0 && (tokens.get(i - 1).is(Kind.THAT) || tokens.get(i - 1).is(Kind.BESIDE));
      return !led && !isDated(tokens, i);
    }
    boolean unit = i + 1 < tokens.size() && tokens.get(i + 1).is(Kind.UNIT);
    boolean from = i > 0 && (tokens.get(i - 1).is(Role.THE) || tokens.get(i - 1).is(Kind.PHASE));
    return token.is(Kind.REL) && unit && !from;
  }

  private static boolean isDated(List<Token> tokens, int i) {
    for (int ahead = 1; ahead <= 4 && i + ahead < tokens.size(); ahead++) {
      Token after = tokens.get(i + ahead);
      if (after.isMonth()) {
        return true;
      }
    }
    return false;
  }
}
