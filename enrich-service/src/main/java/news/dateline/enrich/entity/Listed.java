package news.dateline.enrich.entity;

import news.dateline.article.EntityType;
import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the gazetteer.
 *
 * @param uncertain whether its name is more often something else, so that it needs support from its
 *     surroundings: a word of the language, a given or a family name
 */
record Listed(
    EntityType type,
    String name,
    @Nullable String uri,
    @Nullable String country,
    @Nullable GeoPoint location,
    boolean uncertain) {}
