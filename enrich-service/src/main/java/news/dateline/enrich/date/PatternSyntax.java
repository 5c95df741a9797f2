package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.List;

/**
 * Patterns: {@link Kind}s in capitals, words and marks in lower case, separated by spaces; {@code
 * a|b} is either, {@code ?} makes optional, round brackets group. A pattern stands for a short list
 * of plain sequences.
 */
final class PatternSyntax {
  private final String[] parts;
  private int at;

  private PatternSyntax(String pattern) {
    parts = pattern.replace("(", "( ").replace(")", " )").split(" +");
  }

  /** Every sequence of keys that {@code pattern} stands for. */
  static List<List<String>> sequences(String pattern) {
    return new PatternSyntax(pattern).sequence();
  }

  private List<List<String>> sequence() {
    List<List<String>> sequences = List.of(List.of());
    while (at < parts.length && !parts[at].startsWith(")")) {
      sequences = product(sequences, element());
    }
    return sequences;
  }

  private List<List<String>> element() {
    String part = parts[at++];
    List<List<String>> options = new ArrayList<>();
    boolean optional;
    if (part.equals("(")) {
      options.addAll(sequence());
      optional = parts[at++].equals(")?");
    } else {
      optional = part.endsWith("?");
      for (String key : (optional ? part.substring(0, part.length() - 1) : part).split("\\|", -1)) {
        options.add(List.of(key));
      }
    }
    if (optional) {
      options.add(List.of());
    }
    return options;
  }

  private static List<List<String>> product(List<List<String>> heads, List<List<String>> tails) {
    List<List<String>> product = new ArrayList<>(heads.size() * tails.size());
    for (List<String> head : heads) {
      for (List<String> tail : tails) {
        List<String> both = new ArrayList<>(head);
        both.addAll(tail);
        product.add(both);
      }
    }
    return product;
  }
}
