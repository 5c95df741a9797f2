package news.dateline.query;

import java.util.ArrayList;
import java.util.List;

/** Puts a query's pieces together: OR binds loosest, then what stands side by side, then NOT. */
final class Parser {
  /** A search of so many parts takes milliseconds, also when a hundred watches ask at once. */
  static final int MAX_PARTS = 50;

  /** Deeper than people write, and far from what a stack or Elasticsearch holds. */
  static final int MAX_DEPTH = 10;

  private static final Token END = new Token.Text(0, "", false);

  private final List<Token> tokens;
  private int next;
  private int parts;
  private int depth;

  Parser(List<Token> tokens) {
    this.tokens = tokens;
  }

  Part parse() {
    if (tokens.isEmpty()) {
      throw new QueryException(1, "there is nothing to search for; write a word");
    }
    Part root = any();
    if (next < tokens.size()) {
      throw new QueryException(tokens.get(next).at(), "this parenthesis was never opened");
    }
    return root;
  }

  private Part any() {
    List<Part> branches = new ArrayList<>();
    branches.add(all());
    while (peek() instanceof Token.Or) {
      next++;
      branches.add(all());
    }
    return branches.size() == 1 ? branches.getFirst() : new Part.Any(branches);
  }

  private Part all() {
    List<Part> side = new ArrayList<>();
    while (next < tokens.size() && !(peek() instanceof Token.Or || peek() instanceof Token.Close)) {
      side.add(one());
    }
    if (side.isEmpty()) {
      throw missing();
    }
    return side.size() == 1 ? side.getFirst() : new Part.All(side);
  }

  private Part one() {
    Token token = tokens.get(next++);
    if (++parts > MAX_PARTS) {
      throw new QueryException(token.at(), "the query has more than %d parts".formatted(MAX_PARTS));
    }
    return switch (token) {
      case Token.Text(int _, String text, boolean quoted) ->
          quoted ? new Part.Phrase(text) : new Part.Word(text);
      case Token.Restriction(int _, Field field, String value, boolean exact, int valueAt) ->
          exact ? field.readExactly(value, valueAt) : field.read(value, valueAt);
      case Token.Not(int at) -> {
        if (next == tokens.size() || peek() instanceof Token.Or || peek() instanceof Token.Close) {
          throw missing();
        }
        enter(at);
        Part negated = one();
        depth--;
        yield new Part.Not(negated);
      }
      case Token.Open(int at) -> {
        enter(at);
        Part inner = any();
        depth--;
        if (!(peek() instanceof Token.Close)) {
          throw new QueryException(at, "this parenthesis is never closed");
        }
        next++;
        yield inner;
      }
      case Token.Or(int at) -> throw new QueryException(at, "OR needs something on both sides");
      case Token.Close(int at) -> throw new QueryException(at, "this parenthesis was never opened");
    };
  }

  private void enter(int at) {
    if (++depth > MAX_DEPTH) {
      throw new QueryException(at, "the query is nested more than %d deep".formatted(MAX_DEPTH));
    }
  }

  private QueryException missing() {
    Token here = next < tokens.size() ? tokens.get(next) : tokens.getLast();
    return new QueryException(
        here.at(), "something to search for is missing here, beside OR, NOT or a parenthesis");
  }

  private Token peek() {
    return next < tokens.size() ? tokens.get(next) : END;
  }
}
