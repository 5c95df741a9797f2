package news.dateline.enrich.joining;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.dateline.article.EntityType;

/**
 * Names that the story itself says are one: "Federal Security Service (FSB)", "Davido, born David
 * Adeleke", "Hon Hai, also known as Foxconn".
 */
final class StatedNames {
  // UTF-16 units and words: ", a former striker known to all in the country as".
  private static final int MOST_BETWEEN = 80;
  private static final int MOST_WORDS = 10;
  private static final Set<String> JOINTS =
      Set.of(
          ", or",
          "was born",
          ", born",
          "(born",
          ", née",
          "(née",
          ", nee",
          "(nee",
          "alias",
          ", alias",
          "(alias",
          "aka",
          ", aka",
          "(aka",
          "a.k.a.",
          ", a.k.a.",
          "(a.k.a.",
          ", formerly",
          "(formerly",
          ", formerly called",
          ", previously",
          ", renamed",
          ", now called",
          ", then called");

  private static final List<String> NAMED =
      List.of("whose real name was", "whose real name is", "whose stage name is", "born as");

  private final Surroundings around;
  private final Map<EntityType, Map<String, String>> others = new HashMap<>();

  /**
   * @param mentions in reading order, of any type
   */
  StatedNames(List<Written> mentions, Surroundings around) {
    this.around = around;
    Map<EntityType, Written> before = new HashMap<>();
    for (Written mention : mentions) {
      Written last = before.put(mention.type(), mention);
      // Another type's name may stand between: "known all over Brazil as".
      if (last != null && mention.index() - last.index() <= 2 && isStated(last, mention)) {
        add(last, mention);
      }
    }
  }

  private void add(Written one, Written other) {
    Map<String, String> ofType = others.computeIfAbsent(one.type(), _ -> new HashMap<>());
    ofType.putIfAbsent(one.key(), other.key());
    ofType.putIfAbsent(other.key(), one.key());
  }

  /** The {@link Spelling#key} of the other name, by that of one. */
  Optional<String> other(EntityType type, String key) {
    return Optional.ofNullable(others.getOrDefault(type, Map.of()).get(key));
  }

  private boolean isStated(Written one, Written other) {
    String between = around.between(one.span(), other.span(), MOST_BETWEEN);
    if (between.isEmpty() || one.key().equals(other.key())) {
      return false;
    }
    if (between.equals(" (") || between.equals(" (the ") || between.equals(" [")) {
      return isClosed(other) && isShortOf(one, other);
    }
    String joint = joint(between);
    if (joint.equals(", or")) {
      return isShortOf(one, other);
    }
    return JOINTS.contains(joint) || isKnownAs(joint) || isNamed(joint);
  }

  private boolean isClosed(Written bracketed) {
    String after = around.after(bracketed.span(), 1);
    return after.equals(")") || after.equals("]") || after.equals(",");
  }

  private static boolean isShortOf(Written one, Written other) {
    return (Acronyms.isAcronym(other) && !one.isOneWord())
        || (Acronyms.isAcronym(one) && !other.isOneWord());
  }

  /** Without an opening quote or "the" before the second name. */
  private static String joint(String between) {
    String joint = between.toLowerCase(Locale.ROOT).strip();
    while (!joint.isEmpty() && "\"“‘'".indexOf(joint.charAt(joint.length() - 1)) >= 0) {
      joint = joint.substring(0, joint.length() - 1).strip();
    }
    return joint.endsWith(" the") ? joint.substring(0, joint.length() - 4) : joint;
  }

  /** "whose real name was" */
  private static boolean isNamed(String joint) {
    return NAMED.stream().anyMatch(joint::endsWith) && joint.indexOf('.') < 0;
  }

  private static boolean isKnownAs(String joint) {
    boolean opens = joint.startsWith(", ") || joint.startsWith("(");
    boolean ends =
        joint.endsWith(" as") || joint.endsWith(" initials") || joint.endsWith(" acronym");
    return opens
        && ends
        && joint.contains("known ")
        && joint.indexOf(',', 1) < 0
        && joint.indexOf('.') < 0
        && !joint.contains(" of the ")
        && Spelling.words(joint).size() <= MOST_WORDS;
  }
}
