package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All patterns in one tree, walked once from each token. The tree is a dozen levels deep and a
 * token has few classes, so a walk is bounded and a text takes linear time.
 */
final class Grammar {
  private final Node root = new Node();

  private static final class Node {
    final Map<String, Node> next = new HashMap<>();
    final List<Rule> rules = new ArrayList<>();
  }

  private record Step(String key, Token token) {}

  Grammar(List<Rule> rules) {
    for (Rule rule : rules) {
      for (List<String> keys : PatternSyntax.sequences(rule.pattern())) {
        Node node = root;
        for (String key : keys) {
          node = node.next.computeIfAbsent(key, k -> new Node());
        }
        node.rules.add(rule);
      }
    }
  }

  /** What begins at {@code start}: the longest first, then as the rules are listed. */
  List<Match> matches(List<Token> tokens, int start) {
    List<Match> matches = new ArrayList<>();
    walk(root, tokens, start, start, new ArrayList<>(), matches);
    matches.sort(Comparator.comparingInt(Match::end).reversed());
    return matches;
  }

  private static void walk(
      Node node, List<Token> tokens, int start, int at, List<Step> path, List<Match> matches) {
    for (Rule rule : node.rules) {
      Map<String, List<Token>> byKey = new HashMap<>();
      path.forEach(s -> byKey.computeIfAbsent(s.key(), k -> new ArrayList<>()).add(s.token()));
      matches.add(new Match(rule, tokens, start, at, byKey));
    }
    // An expression does not run on into the next paragraph.
    if (at >= tokens.size() || (at > start && tokens.get(at).opens())) {
      return;
    }
    Token token = tokens.get(at);
    step(node.next.get(token.text()), token.text(), tokens, start, at, path, matches);
    for (Term term : token.terms()) {
      String key = term.kind().name();
      step(node.next.get(key), key, tokens, start, at, path, matches);
    }
  }

  private static void step(
      @Nullable Node child,
      String key,
      List<Token> tokens,
      int start,
      int at,
      List<Step> path,
      List<Match> matches) {
    if (child != null) {
      path.add(new Step(key, tokens.get(at)));
      walk(child, tokens, start, at + 1, path, matches);
      path.removeLast();
    }
  }
}
