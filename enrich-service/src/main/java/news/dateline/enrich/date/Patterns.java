package news.dateline.enrich.date;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.dateline.enrich.date.Rule.Meaning;

/** Reads a language's table of patterns. */
final class Patterns {
  private Patterns() {}

  /**
   * Lines of the form {@code meaning: pattern}, the first that fits first, or {@code $name:
   * pattern}, for use in those below.
   *
   * @param meanings by name
   */
  static List<Rule> rules(List<String> lines, Map<String, Meaning> meanings) {
    Map<String, Pattern> named = new HashMap<>();
    List<Rule> rules = new ArrayList<>();
    for (String line : lines) {
      int colon = line.indexOf(": ");
      String name = line.substring(0, colon);
      Pattern pattern = PatternSyntax.read(line.substring(colon + 2), named);
      if (name.startsWith("$")) {
        named.put(name.substring(1), pattern);
        continue;
      }
      Meaning meaning = meanings.get(name);
      if (meaning == null) {
        throw new IllegalStateException("no meaning is named " + name);
      }
      rules.add(new Rule(rules.size(), pattern, meaning));
    }
    return rules;
  }

  /** A number for each word that a rule names. */
  static Map<String, Integer> symbols(List<Rule> rules) {
    Map<String, Integer> symbols = new LinkedHashMap<>();
    for (Rule rule : rules) {
      rule.pattern()
          .forEachKey(
              key -> {
                if (!isKind(key)) {
                  symbols.putIfAbsent(key, Grammar.FIRST_WORD + symbols.size());
                }
              });
    }
    return symbols;
  }

  private static boolean isKind(String key) {
    return key.length() > 1 && Character.isUpperCase(key.charAt(0));
  }
}
