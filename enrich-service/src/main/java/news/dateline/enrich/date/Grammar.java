package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.date.Automaton.State;

/**
 * All patterns, walked once from each token. No match has more than {@link #LONGEST} tokens and a
 * token has few classes, so a walk is bounded and a text takes linear time.
 *
 * <p>A symbol is a {@link Kind}'s place or, from {@link #FIRST_WORD} on, a word of a pattern.
 */
final class Grammar {
  static final int NO_SYMBOL = -1;
  static final int FIRST_WORD = Long.SIZE;

  /** Tokens of the longest expression. */
  private static final int LONGEST = 32;

  private static final Comparator<Match> LONGEST_FIRST =
      Comparator.comparingInt(Match::end).reversed().thenComparing(match -> match.rule().place());

  private final State start;

  /**
   * Compiles the rules.
   *
   * @param words numbers of the words in patterns
   */
  Grammar(List<Rule> rules, Map<String, Integer> words) {
    start =
        Automaton.of(
            rules,
            key -> {
              Integer word = words.get(key);
              return word == null ? Kind.valueOf(key).symbol() : word;
            });
  }

  /** What begins at {@code start}: the longest first, then as the rules are listed. */
  List<Match> matches(List<Token> tokens, int first) {
    Token token = tokens.get(first);
    if (token.isPlain() && token.word().symbol() == NO_SYMBOL) {
      return List.of();
    }
    Walk walk = new Walk(tokens, first);
    walk.from(start, first);
    if (walk.found.size() > 1) {
      walk.found.sort(LONGEST_FIRST);
    }
    return walk.found;
  }

  private static final class Walk {
    private final List<Token> tokens;
    private final int start;
    private final int[] path = new int[LONGEST];
    private List<Match> found = List.of();

    Walk(List<Token> tokens, int start) {
      this.tokens = tokens;
      this.start = start;
    }

    void from(State state, int at) {
      for (Rule rule : state.rules()) {
        found = found.isEmpty() ? new ArrayList<>() : found;
        found.add(new Match(rule, tokens, start, at, Arrays.copyOf(path, at - start)));
      }
      // An expression does not run on into the next paragraph.
      if (at >= tokens.size() || at - start == LONGEST || (at > start && tokens.get(at).opens())) {
        return;
      }
      Token token = tokens.get(at);
      int word = token.word().symbol();
      if (word != NO_SYMBOL) {
        step(state, word, at);
      }
      for (long kinds = token.kinds(); kinds != 0; kinds &= kinds - 1) {
        step(state, Long.numberOfTrailingZeros(kinds), at);
      }
    }

    private void step(State state, int symbol, int at) {
      State next = state.after(symbol);
      if (next != null) {
        path[at - start] = symbol;
        from(next, at + 1);
      }
    }
  }
}
