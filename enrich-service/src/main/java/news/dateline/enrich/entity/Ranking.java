package news.dateline.enrich.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import news.dateline.article.Entity;
import news.dateline.article.EntityType;
import news.dateline.article.Mention;
import news.dateline.enrich.Passage;

/** Turns joined names into entities, the one the story is most about first. */
final class Ranking {
  // A name in the headline is what the story is about; half of the rest goes to how often it is
  // named, where three mentions count half.
  private static final double HEADLINE = 0.4;
  private static final double LEAD = 0.2;
  private static final double COUNT = 0.4;
  private static final double HALF_COUNT = 3;
  // UTF-16 units: the first paragraph of a body without a lead of its own.
  private static final int OPENING = 300;

  // The longest name, though not one in a headline's capitals where the text has another.
  private static final Comparator<Piece> FULLEST =
      Comparator.comparing((Piece piece) -> piece.name().chars().anyMatch(Character::isLowerCase))
          .thenComparing(piece -> piece.name().length());

  private final List<Passage> passages;
  private final List<Marked> marked;

  Ranking(List<Passage> passages, List<Marked> marked) {
    this.passages = passages;
    this.marked = marked;
  }

  List<Entity> rank(Collection<Joiner.Group> groups) {
    List<Entity> entities = new ArrayList<>();
    for (Joiner.Group group : groups) {
      entities.add(entity(group.pieces()));
    }
    // Groups come by their first mention, and the sort is stable.
    entities.sort(Comparator.comparingDouble(Entity::salience).reversed());
    return entities;
  }

  private Entity entity(List<Piece> pieces) {
    Piece best = pieces.stream().max(FULLEST).orElseThrow();
    Listed listed =
        pieces.stream().map(Piece::listed).filter(Objects::nonNull).findFirst().orElse(null);
    String role =
        pieces.stream().map(Piece::role).filter(Objects::nonNull).findFirst().orElse(null);
    double confidence = pieces.stream().mapToDouble(Piece::confidence).max().orElse(0);
    List<Mention> mentions = pieces.stream().map(this::mention).toList();
    return new Entity(
        Objects.requireNonNullElse(best.type(), EntityType.ORGANISATION),
        listed == null ? best.name() : listed.name(),
        listed == null ? null : listed.uri(),
        listed == null ? null : listed.country(),
        listed == null ? null : listed.location(),
        role,
        salience(pieces, mentions),
        confidence,
        mentions);
  }

  private Mention mention(Piece piece) {
    List<Token> tokens = marked.get(piece.passage()).tokens();
    return new Mention(
        passages.get(piece.passage()).field(),
        tokens.get(piece.from()).start(),
        tokens.get(piece.to() - 1).end());
  }

  private static double salience(List<Piece> pieces, List<Mention> mentions) {
    boolean headline = mentions.stream().anyMatch(m -> m.field().equals("headline"));
    boolean lead =
        mentions.stream().anyMatch(m -> m.field().equals("lead"))
            || mentions.stream().anyMatch(m -> !m.field().equals("headline") && m.end() <= OPENING);
    double count = pieces.size() / (pieces.size() + HALF_COUNT);
    double salience = (headline ? HEADLINE : 0) + (lead ? LEAD : 0) + COUNT * count;
    return Math.round(salience * 1000) / 1000.0;
  }
}
