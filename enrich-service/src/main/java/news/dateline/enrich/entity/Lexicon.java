package news.dateline.enrich.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What words are known to be, apart from names of particular things. Immutable after loading. */
final class Lexicon {
  /** The parts a word can play; each is a section of {@code vocabulary.txt}. */
  enum Part {
    TITLE,
    ROLE,
    SAY,
    PLACED,
    ORGANISATION,
    OF_ORGANISATION,
    PLACE,
    PLACE_FIRST,
    EVENT,
    STORM,
    THING,
    CALENDAR,
    PEOPLE,
    FUNCTION,
    JOINT,
    PARTICLE,
    NEVER,
    SPORT,
    TEAM_BEFORE,
    TEAM_AFTER
  }

  private final Map<Part, Set<String>> parts = new HashMap<>();
  private final Set<String> given;
  private final Set<String> family;
  private final Set<String> common;

  private Lexicon(Set<String> given, Set<String> family, Set<String> common) {
    this.given = given;
    this.family = family;
    this.common = common;
  }

  static Lexicon load() {
    Lexicon lexicon =
        new Lexicon(
            new HashSet<>(Resource.lines("given-names.txt")),
            new HashSet<>(Resource.lines("family-names.txt")),
            new HashSet<>(Resource.lines("common-words.txt")));
    for (Part part : Part.values()) {
      lexicon.parts.put(part, new HashSet<>());
    }
    Set<String> section = Set.of();
    for (String line : Resource.lines("vocabulary.txt")) {
      if (line.startsWith("[")) {
        String name = line.substring(1, line.length() - 1).replace('-', '_');
        section = lexicon.part(Part.valueOf(name.toUpperCase(Locale.ROOT)));
      } else {
        for (String phrase : line.split(", ", -1)) {
          section.add(phrase);
        }
      }
    }
    lexicon.part(Part.PEOPLE).addAll(Resource.lines("nationalities.txt"));
    return lexicon;
  }

  private Set<String> part(Part part) {
    return parts.getOrDefault(part, Set.of());
  }

  boolean is(Part part, String phrase) {
    return part(part).contains(phrase);
  }

  /** Whether a day, month or feast, also in capitals. */
  boolean isCalendar(String word) {
    return is(Part.CALENDAR, word)
        || (word.length() > 2
            && is(Part.CALENDAR, word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT)));
  }

  /** Whether no name starts with it: "The", "I'm", "They've". */
  boolean isNever(String word) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf('’'));
    String head = apostrophe > 0 ? word.substring(0, apostrophe) : word;
    // "A'ja" is a name.
    return is(Part.NEVER, head) && !(apostrophe == 1 && head.equals("A"));
  }

  /** Whether a nationality, faith or language, also in the plural: "Russian", "Russians". */
  boolean isPeople(String word) {
    return is(Part.PEOPLE, word)
        || (word.endsWith("s") && is(Part.PEOPLE, word.substring(0, word.length() - 1)));
  }

  boolean isGivenName(String word) {
    return given.contains(word);
  }

  boolean isFamilyName(String word) {
    return family.contains(word);
  }

  /** Whether English writes the word in lower case as a rule. */
  boolean isCommon(String word) {
    return common.contains(word.toLowerCase(Locale.ROOT));
  }
}
