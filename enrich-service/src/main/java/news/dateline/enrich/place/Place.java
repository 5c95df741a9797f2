package news.dateline.enrich.place;

import news.dateline.article.GeoPoint;
import org.jspecify.annotations.Nullable;

/**
 * A place of the lexicon.
 *
 * @param name the name shown, in English where the lexicon has one
 * @param uri {@code geonames:524901} of a city, {@code wikidata:Q159} of a country and of a region
 *     that an open list has, {@code iso3166-2:US-GA} of a subdivision; absent of other regions
 * @param country ISO 3166-1 alpha-2; absent where no country holds it
 * @param location of a city
 * @param population of a city as GeoNames has it; of a country and a subdivision the sum of its
 *     cities', good for comparing and nothing else; 0 where not known
 */
public record Place(
    PlaceKind kind,
    String name,
    @Nullable String uri,
    @Nullable String country,
    @Nullable GeoPoint location,
    long population) {}
