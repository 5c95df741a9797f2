package news.dateline.enrich.date;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Many patterns as one deterministic automaton over symbols, by the subset construction. */
final class Automaton {
  private final ToIntFunction<String> symbols;
  private final Map<Set<Position>, State> states = new HashMap<>();
  private final Deque<Set<Position>> open = new ArrayDeque<>();

  /**
   * A state.
   *
   * @param symbols in ascending order
   * @param next the state after each of them
   * @param rules whose patterns end here, by their place
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record State(int[] symbols, State[] next, List<Rule> rules) {
    @Nullable State after(int symbol) {
      int place = Arrays.binarySearch(symbols, symbol);
      return place < 0 ? null : next[place];
    }
  }

  /** A place in a pattern: what may come next, and the rule that is complete. */
  private static final class Position {
    final List<Edge> edges = new ArrayList<>();
    final List<Rule> rules = new ArrayList<>();

    Position add(Position other) {
      edges.addAll(other.edges);
      rules.addAll(other.rules);
      return this;
    }
  }

  private record Edge(int symbol, Position to) {}

  private Automaton(ToIntFunction<String> symbols) {
    this.symbols = symbols;
  }

  /** The state before the first symbol. */
  static State of(List<Rule> rules, ToIntFunction<String> symbols) {
    Automaton automaton = new Automaton(symbols);
    Position start = new Position();
    for (Rule rule : rules) {
      Position end = new Position();
      end.rules.add(rule);
      start.add(automaton.before(rule.pattern(), end));
    }
    return automaton.determined(start);
  }

  /** The place before {@code pattern} where {@code then} is the one after it. */
  private Position before(Pattern pattern, Position then) {
    return switch (pattern) {
      case Pattern.Key key -> {
        Position position = new Position();
        position.edges.add(new Edge(symbols.applyAsInt(key.key()), then));
        yield position;
      }
      case Pattern.Sequence sequence -> {
        Position position = then;
        for (Pattern part : sequence.parts().reversed()) {
          position = before(part, position);
        }
        yield position;
      }
      case Pattern.Either either -> {
        Position position = new Position();
        either.options().forEach(option -> position.add(before(option, then)));
        yield position;
      }
      case Pattern.Maybe maybe -> new Position().add(before(maybe.part(), then)).add(then);
    };
  }

  private State determined(Position start) {
    Set<Position> first = Collections.newSetFromMap(new IdentityHashMap<>());
    first.add(start);
    Map<Set<Position>, Map<Integer, Set<Position>>> steps = new HashMap<>();
    open.add(first);
    while (!open.isEmpty()) {
      Set<Position> from = open.remove();
      if (steps.containsKey(from)) {
        continue;
      }
      Map<Integer, Set<Position>> next = new TreeMap<>();
      for (Position position : from) {
        for (Edge edge : position.edges) {
          next.computeIfAbsent(
                  edge.symbol(), s -> Collections.newSetFromMap(new IdentityHashMap<>()))
              .add(edge.to());
        }
      }
      steps.put(from, next);
      open.addAll(next.values());
    }
    return state(first, steps);
  }

  /** Patterns have no loops, so a state's next ones can be made before it. */
  private State state(Set<Position> from, Map<Set<Position>, Map<Integer, Set<Position>>> steps) {
    State known = states.get(from);
    if (known != null) {
      return known;
    }
    Map<Integer, Set<Position>> next = steps.getOrDefault(from, Map.of());
    State state =
        new State(
            next.keySet().stream().mapToInt(symbol -> symbol).toArray(),
            next.values().stream().map(to -> state(to, steps)).toArray(State[]::new),
            from.stream()
                .flatMap(position -> position.rules.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Rule::place))
                .toList());
    states.put(from, state);
    return state;
  }
}
