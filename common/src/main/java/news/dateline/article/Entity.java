package news.dateline.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something an article mentions; one entry per entity, its mentions joined.
 *
 * @param name the canonical name
 * @param uri an identity in an open list, such as {@code geonames:524901}; absent rather than
 *     invented
 * @param country ISO 3166-1 alpha-2
 * @param location where a place lies
 * @param population of a town or city, as GeoNames has it
 * @param role as stated beside a person, such as "Russian President"
 * @param salience 0 to 1: how much the article is about it
 * @param confidence 0 to 1: how sure the reading is
 */
public record Entity(
    EntityType type,
    String name,
    @Nullable String uri,
    @Nullable String country,
    @Nullable GeoPoint location,
    @Nullable Long population,
    @Nullable String role,
    double salience,
    double confidence,
    List<Mention> mentions) {

  /** Of somebody or something that no population is known of. */
  public Entity(
      EntityType type,
      String name,
      @Nullable String uri,
      @Nullable String country,
      @Nullable GeoPoint location,
      @Nullable String role,
      double salience,
      double confidence,
      List<Mention> mentions) {
    this(type, name, uri, country, location, null, role, salience, confidence, mentions);
  }

  /** Mentions are copied. */
  public Entity {
    mentions = List.copyOf(mentions);
  }
}
