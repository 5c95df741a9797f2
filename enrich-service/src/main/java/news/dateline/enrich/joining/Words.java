package news.dateline.enrich.joining;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.dateline.enrich.Resource;

/** What words of names are known to be, apart from names of particular things. Immutable. */
final class Words {
  /** The parts a word can play; each is a section of {@code words.txt}. */
  enum Part {
    /** Joins the words of an organisation's name and tells nothing. */
    CONNECTOR,
    /** What follows it says where or what for. */
    OF,
    PARTICLE,
    /** The Arabic article. */
    ARTICLE,
    SUFFIX,
    /** Stands before the given name in East Asia. */
    FAMILY_FIRST,
    LEGAL,
    CLUB,
    SQUAD,
    /** A kind of body: with it, "Boston" is where the body is and not what it is. */
    KIND,
    GENERIC,
    /** A kind of body that is never left out of its name. */
    STRONG_KIND,
    /** Put after a name, it only says what that is: "Fox News", "Deutsche Bank". */
    SELF_KIND,
    /** With "Company" after it, another body than without. */
    NEWSPAPER,
    /** Names the body alone, though it follows "of". */
    TAIL,
    PLACE_KIND,
    PLACE_FIRST,
    FACILITY,
    GIVEN_FEMALE,
    GIVEN_MALE,
    COURTESY_MALE,
    COURTESY_FEMALE,
    RELATIVE_MALE,
    RELATIVE_FEMALE,
    RELATIVE,
    /** The last word of a role: "minister". */
    ROLE_HEAD,
    /** A word before it: "finance". */
    ROLE_MODIFIER
  }

  /** Words that stand for others; each is a section of pairs. */
  enum Same {
    COUNTRY_WORD,
    SPELLED,
    DIRECTION,
    NICKNAME
  }

  private static final Words LOADED = load();

  private final Map<Part, Set<String>> parts = new EnumMap<>(Part.class);
  private final Map<Same, Map<String, String>> same = new EnumMap<>(Same.class);

  private Words() {}

  static Words loaded() {
    return LOADED;
  }

  boolean is(Part part, String word) {
    return parts.getOrDefault(part, Set.of()).contains(word);
  }

  /** The word that stands for it and its like, or itself. */
  String plain(Same kind, String word) {
    return same.getOrDefault(kind, Map.of()).getOrDefault(word, word);
  }

  private static Words load() {
    Words words = new Words();
    String section = "";
    for (String resource : List.of("words.txt", "roles.txt")) {
      for (String line : Resource.lines(Words.class, resource)) {
        if (line.startsWith("[")) {
          section = line.substring(1, line.length() - 1).replace('-', '_').toUpperCase(Locale.ROOT);
        } else if (line.indexOf('|') >= 0) {
          words.addPairs(Same.valueOf(section), line);
        } else {
          words.addAll(Part.valueOf(section), List.of(line.split(" ", -1)));
        }
      }
    }
    return words;
  }

  private void addAll(Part part, List<String> line) {
    Set<String> of = parts.computeIfAbsent(part, _ -> new HashSet<>());
    of.addAll(line);
    if (part == Part.FAMILY_FIRST || part == Part.PARTICLE) {
      line.forEach(word -> of.add(Spelling.sound(word)));
    }
  }

  private void addPairs(Same kind, String line) {
    Map<String, String> of = same.computeIfAbsent(kind, _ -> new HashMap<>());
    for (String pair : line.split("\\|", -1)) {
      String[] both = pair.split(" ", -1);
      boolean person = kind == Same.NICKNAME; // persons' names are compared by their sound
      of.put(
          person ? Spelling.sound(both[0]) : both[0], person ? Spelling.sound(both[1]) : both[1]);
    }
  }
}
