package news.dateline.enrich.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import news.dateline.article.EntityType;

/** One name is one thing: a mention whose type was unsure takes the type of its like. */
final class TypeSettling {
  // Below it a type is a guess that other mentions may overrule.
  private static final double SURE = 0.8;
  private static final Set<String> PLACED = Set.of("in", "at", "near", "from", "to", "outside");
  private static final Set<String> STORMS =
      Set.of("hurricane", "typhoon", "cyclone", "storm", "superstorm");

  private final Surroundings around;
  private final Map<String, Map<EntityType, Double>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> storms = new HashSet<>();

  TypeSettling(Surroundings around) {
    this.around = around;
  }

  List<Written> settle(List<Written> mentions) {
    mentions.forEach(this::learn);
    List<Written> settled = new ArrayList<>(mentions.size());
    for (Written mention : mentions) {
      settled.add(mention.as(type(mention)));
    }
    return settled;
  }

  private void learn(Written mention) {
    if (mention.words().isEmpty()) {
      return;
    }
    votes
        .computeIfAbsent(mention.key(), _ -> new EnumMap<>(EntityType.class))
        .merge(mention.type(), mention.confidence(), Double::sum);
    boolean full = !mention.isOneWord() && mention.confidence() >= SURE;
    if (full && mention.type() == EntityType.PERSON) {
      surnames.add(SamePerson.bare(mention.words()).getLast());
    } else if (full
        && mention.type() == EntityType.EVENT
        && STORMS.contains(mention.words().getFirst())) {
      storms.add(mention.words().getLast());
    }
  }

  private EntityType type(Written mention) {
    if (mention.isOneWord()) {
      String word = mention.words().getFirst();
      List<String> before = around.wordsBefore(mention.span());
      boolean unsure = mention.confidence() < SURE;
      if (surnames.contains(word)
          && (Beside.isPerson(before) || (unsure && !isPlaced(before, mention)))) {
        return EntityType.PERSON;
      }
      if (unsure && storms.contains(word)) {
        return EntityType.EVENT;
      }
    }
    return mention.confidence() < SURE ? majority(mention) : mention.type();
  }

  private static boolean isPlaced(List<String> before, Written mention) {
    return mention.type() == EntityType.PLACE
        && !before.isEmpty()
        && PLACED.contains(before.getFirst());
  }

  /** The type with most confidence behind it; its own where none has more. */
  private EntityType majority(Written mention) {
    EntityType best = mention.type();
    Map<EntityType, Double> of = votes.getOrDefault(mention.key(), Map.of());
    for (Map.Entry<EntityType, Double> vote : of.entrySet()) {
      if (vote.getValue() > of.getOrDefault(best, 0.0)) {
        best = vote.getKey();
      }
    }
    return best;
  }
}
