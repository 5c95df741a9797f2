package news.dateline.ingest.format.time;

import java.util.List;

/** A place in a row of tokens. */
final class TokenCursor {
  private final List<Token> tokens;
  private int at;

  TokenCursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  /** The token that many places ahead (0 is the next, -1 the one before), or the end's. */
  Token peek(int ahead) {
    int place = at + ahead;
    return place >= 0 && place < tokens.size() ? tokens.get(place) : Token.LAST;
  }

  void skip(int count) {
    at = Math.min(at + count, tokens.size());
  }

  boolean isAtStart() {
    return at == 0;
  }

  boolean isAtEnd() {
    return at == tokens.size();
  }

  /** The tokens from the next on. */
  List<Token> rest() {
    return tokens.subList(at, tokens.size());
  }
}
