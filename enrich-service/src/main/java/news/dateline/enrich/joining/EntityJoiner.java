package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.dateline.article.EntityType;
import news.dateline.enrich.Passage;
import news.dateline.enrich.aliases.Aliases;
import news.dateline.enrich.tagger.NameSpan;

/**
 * Joins the names found in a story into entities. Thread-safe and deterministic; time grows with
 * the text and the names alone.
 */
public final class EntityJoiner {
  /** For names of which nobody knows what place they are. */
  public static final Function<NameSpan, Optional<String>> NO_LINKS = _ -> Optional.empty();

  /**
   * Joins with nothing merged, renamed or ignored.
   *
   * @see #join(List, List, Function, Function, Aliases)
   */
  public List<JoinedName> join(List<Passage> passages, List<NameSpan> names) {
    return join(passages, names, NO_LINKS, _ -> Optional.empty(), Aliases.none());
  }

  /**
   * The entities, the one the story is most about first.
   *
   * @param passages the story, in reading order
   * @param names in reading order, none over another
   * @param links which place a name of a place is, where that is known: one link is one entity, and
   *     two are two, whatever the names
   * @param linkNames what the place of a link is called; where that is not known, it is called what
   *     the story calls it
   * @param aliases what to merge, rename and ignore
   */
  public List<JoinedName> join(
      List<Passage> passages,
      List<NameSpan> names,
      Function<NameSpan, Optional<String>> links,
      Function<String, Optional<String>> linkNames,
      Aliases aliases) {
    Surroundings around = new Surroundings(passages);
    List<Written> mentions = new Reading(passages, around, links).read(names);
    StatedNames stated = new StatedNames(mentions, around);
    List<JoinedName> joined = new ArrayList<>();
    Description description = new Description(passages, mentions, around, linkNames);
    for (EntityType type : EntityType.values()) {
      List<Written> ofType = mentions.stream().filter(m -> m.type() == type).toList();
      for (Group group : new Grouping(naming(type, around), stated).group(ofType)) {
        joined.add(description.of(type, group));
      }
    }
    List<JoinedName> kept = description.applied(aliases, joined);
    kept.sort(
        Comparator.comparingDouble(JoinedName::salience)
            .reversed()
            .thenComparing(name -> name.mentions().getFirst(), READING_ORDER));
    return kept;
  }

  /** By passage, then by place in it. */
  static final Comparator<NameSpan> READING_ORDER =
      Comparator.comparingInt(NameSpan::passage).thenComparingInt(NameSpan::start);

  private static Naming naming(EntityType type, Surroundings around) {
    return switch (type) {
      case PERSON -> new PersonNaming(around);
      case ORGANISATION -> new OrganisationNaming(around);
      case PLACE -> new PlaceNaming();
      case EVENT -> new EventNaming();
    };
  }
}
