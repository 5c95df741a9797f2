package news.dateline.enrich.joining;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import news.dateline.article.EntityType;

/** The one name that stands for a group. */
final class CanonicalName {
  private final EntityType type;
  private final List<String> fullest;
  private final Map<String, Integer> counts = new LinkedHashMap<>();
  private final Map<String, Boolean> loud = new LinkedHashMap<>();

  private CanonicalName(EntityType type, Group group) {
    this.type = type;
    this.fullest = type == EntityType.PERSON ? fullestPerson(group) : group.fullest().words();
    for (Written mention : group.mentions()) {
      String text = onOneLine(mention.text());
      counts.merge(text, 1, Integer::sum);
      loud.merge(text, mention.loud(), Boolean::logicalAnd);
    }
  }

  /**
   * The name known to stand for all such; else the fullest form that is not in a headline's
   * capitals, where a middle name or "Inc" does not make a form fuller and the more frequent wins.
   */
  static String of(EntityType type, Group group) {
    return standing(type, group).orElseGet(() -> new CanonicalName(type, group).best());
  }

  /** What a long form stands for goes before what its acronym may stand for in other stories. */
  private static Optional<String> standing(EntityType type, Group group) {
    KnownNames known = KnownNames.loaded();
    boolean spelled = !group.fullest().isOneWord();
    return group.mentions().stream()
        .filter(mention -> !(spelled && mention.isOneWord()))
        .map(mention -> known.standing(type, mention.key()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private String best() {
    String best =
        counts.keySet().stream()
            .max(
                Comparator.comparing(this::isWellCased)
                    .thenComparing(this::fullness)
                    .thenComparing(text -> counts.getOrDefault(text, 0))
                    .thenComparing(String::length))
            .orElseThrow();
    boolean shouted = loud.getOrDefault(best, false) || !Casing.isProper(best, type);
    return shouted && (type != EntityType.ORGANISATION || loud.getOrDefault(best, false))
        ? Casing.proper(best, type)
        : best;
  }

  private boolean isWellCased(String text) {
    // An acronym says nothing that a headline's capitals do not say in full.
    return !loud.getOrDefault(text, false)
        && text.codePoints().anyMatch(Character::isLowerCase)
        && (type == EntityType.ORGANISATION || Casing.isProper(text, type));
  }

  /** Words that tell: an acronym has one, its expansion more. */
  private int fullness(String text) {
    return switch (type) {
      case PERSON -> personFullness(PersonName.words(text));
      case ORGANISATION -> OrganisationName.of(text).words().size();
      case PLACE, EVENT -> Spelling.words(text).size();
    };
  }

  /** Whole from the first to the last word is as full as with what lies between. */
  private int personFullness(List<String> words) {
    List<String> bare = SamePerson.bare(words);
    boolean whole =
        bare.size() > 1
            && bare.getFirst().equals(fullest.getFirst())
            && bare.getLast().equals(fullest.getLast());
    return named(whole ? fullest : bare);
  }

  private static int named(List<String> words) {
    return (int) words.stream().filter(word -> word.length() > 1).count();
  }

  private static List<String> fullestPerson(Group group) {
    return group.mentions().stream()
        .map(mention -> SamePerson.bare(PersonName.words(mention.text())))
        .max(Comparator.comparingInt(CanonicalName::named))
        .orElseThrow();
  }

  private static String onOneLine(String text) {
    return String.join(" ", Spelling.parts(text));
  }
}
