package news.dateline.enrich.place;

import org.jspecify.annotations.Nullable;

/**
 * What a mention was found to mean.
 *
 * @param place absent where the lexicon has no such name
 * @param confidence 0 to 1: how far the place is ahead of others of its name; 0 where absent
 */
public record LinkedPlace(PlaceMention mention, @Nullable Place place, double confidence) {}
