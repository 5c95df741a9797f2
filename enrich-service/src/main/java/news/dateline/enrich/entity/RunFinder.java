package news.dateline.enrich.entity;

import java.util.List;
import news.dateline.enrich.entity.Lexicon.Part;

/** Finds runs of capitalised words, with the small words that join them. */
final class RunFinder {
  /** The longest run read as a whole; a longer one is a list, and is read in parts. */
  static final int LONGEST = 16;

  private final Lexicon lexicon;
  private final Gazetteer gazetteer;
  private final Words words;

  RunFinder(Lexicon lexicon, Gazetteer gazetteer, Words words) {
    this.lexicon = lexicon;
    this.gazetteer = gazetteer;
    this.words = words;
  }

  /** The end of the run that starts at {@code from}, or {@code from} where none does. */
  int endOfRun(Marked passage, int from) {
    List<Token> tokens = passage.tokens();
    if (!mayStart(tokens, from)) {
      return from;
    }
    Gazetteer.Hit hit = gazetteer.longestAt(tokens, from, tokens.size());
    int to = hit == null ? from + 1 : hit.to();
    while (to - from < LONGEST && passage.goesOn(to)) {
      if (isName(tokens, to)) {
        to++;
      } else {
        int next = afterJoint(passage, to);
        if (next == to) {
          next = afterGenitive(passage, to);
        }
        if (next == to) {
          return to;
        }
        to = next + 1;
      }
    }
    return to;
  }

  /** The name token behind one or two joining words, or {@code at} where there is none. */
  private int afterJoint(Marked passage, int at) {
    int next = at;
    while (next < at + 2 && passage.goesOn(next) && lexicon.is(Part.JOINT, passage.at(next))) {
      next++;
    }
    return next > at && passage.goesOn(next) && isName(passage.tokens(), next) ? next : at;
  }

  /** The name token after "Workers'" or "Children's" where the body they name follows. */
  private int afterGenitive(Marked passage, int at) {
    String mark = passage.at(at);
    boolean genitive =
        mark.equals("'s") || mark.equals("’s") || mark.equals("'") || mark.equals("’");
    String owner = passage.at(at - 1);
    if (!genitive
        || !passage.goesOn(at + 1)
        || !(lexicon.isCommon(owner) || isPeople(owner))
        || passage.tokens().get(at).start() != passage.tokens().get(at - 1).end()) {
      return at;
    }
    for (int i = at + 1; i < at + 4 && passage.goesOn(i) && isName(passage.tokens(), i); i++) {
      if (lexicon.is(Part.ORGANISATION, passage.at(i))) {
        return at + 1;
      }
    }
    return at;
  }

  /** "Dockworkers", "Journalists": people of one trade, who found bodies. */
  private static boolean isPeople(String word) {
    return word.endsWith("ers")
        || word.endsWith("ists")
        || word.endsWith("ors")
        || word.endsWith("ees");
  }

  private boolean mayStart(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.loud() || !token.isCapitalised() || isCurrency(tokens, at)) {
      return false;
    }
    return token.opens() ? isNameThoughOpening(tokens, at) : isName(tokens, at);
  }

  private boolean isNameThoughOpening(List<Token> tokens, int at) {
    String word = tokens.get(at).text();
    boolean followed =
        at + 1 < tokens.size() && !tokens.get(at + 1).opens() && tokens.get(at + 1).isCapitalised();
    if (lexicon.is(Part.FUNCTION, word) || lexicon.isNever(word) || lexicon.isCalendar(word)) {
      return isListedPhrase(tokens, at);
    }
    if (!lexicon.isCommon(word)
        || (words.seenCapitalisedInside(word) && !words.seenLowercase(word))) {
      return true;
    }
    return isListedPhrase(tokens, at)
        || (followed
            && (lexicon.isGivenName(word)
                || lexicon.is(Part.TITLE, word)
                || lexicon.is(Part.ORGANISATION, word)
                || lexicon.is(Part.PLACE_FIRST, word)));
  }

  private boolean isName(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    if (token.loud() || !token.isCapitalised()) {
      return false;
    }
    String word = token.text();
    if (lexicon.isNever(word)) {
      return isListedPhrase(tokens, at);
    }
    if (lexicon.isCalendar(word)) {
      // "Theresa May" and "April Jones", but not "May 3".
      return at > 0
          && !tokens.get(at).opens()
          && lexicon.isGivenName(tokens.get(at - 1).text())
          && (at + 1 == tokens.size() || !tokens.get(at + 1).isNumber());
    }
    return true;
  }

  /** "US$" and "C$" name a currency. */
  private static boolean isCurrency(List<Token> tokens, int at) {
    return at + 1 < tokens.size()
        && tokens.get(at + 1).is("$")
        && tokens.get(at + 1).start() == tokens.get(at).end();
  }

  private boolean isListedPhrase(List<Token> tokens, int at) {
    Gazetteer.Hit hit = gazetteer.longestAt(tokens, at, tokens.size());
    return hit != null && hit.to() > at + 1;
  }
}
