package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Patterns: {@link Kind}s in capitals, words and marks in lower case, separated by spaces; {@code
 * a|b} is either, {@code ?} makes optional, round brackets group, with {@code |} between two of
 * which one is meant, and {@code $name} stands for another pattern.
 */
final class PatternSyntax {
  private final String[] parts;
  private final Map<String, Pattern> named;
  private int at;

  private PatternSyntax(String pattern, Map<String, Pattern> named) {
    this.parts = pattern.replace("(", "( ").replace(")", " )").strip().split(" +");
    this.named = named;
  }

  /**
   * Reads {@code pattern}.
   *
   * @param named patterns that it may name, without their {@code $}
   */
  static Pattern read(String pattern, Map<String, Pattern> named) {
    return new PatternSyntax(pattern, named).options();
  }

  private Pattern options() {
    List<Pattern> options = new ArrayList<>();
    List<Pattern> sequence = new ArrayList<>();
    while (at < parts.length && !parts[at].startsWith(")")) {
      if (parts[at].equals("|")) {
        at++;
        options.add(new Pattern.Sequence(List.copyOf(sequence)));
        sequence.clear();
      } else {
        sequence.add(element());
      }
    }
    options.add(new Pattern.Sequence(List.copyOf(sequence)));
    return options.size() == 1 ? options.getFirst() : new Pattern.Either(options);
  }

  private Pattern element() {
    String part = parts[at++];
    if (part.equals("(")) {
      Pattern group = options();
      return parts[at++].equals(")?") ? new Pattern.Maybe(group) : group;
    }
    boolean optional = part.length() > 1 && part.endsWith("?");
    Pattern plain = plain(optional ? part.substring(0, part.length() - 1) : part);
    return optional ? new Pattern.Maybe(plain) : plain;
  }

  private Pattern plain(String part) {
    if (part.length() > 1 && part.startsWith("$")) {
      Pattern pattern = named.get(part.substring(1));
      if (pattern == null) {
        throw new IllegalStateException("no pattern is named " + part);
      }
      return pattern;
    }
    List<Pattern> keys =
        Arrays.stream(part.split("\\|", -1)).<Pattern>map(Pattern.Key::new).toList();
    return keys.size() == 1 ? keys.getFirst() : new Pattern.Either(keys);
  }
}
