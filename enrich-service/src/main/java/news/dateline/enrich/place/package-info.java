/**
 * The places of the world by name, and which of them a place that an article names is.
 *
 * <p>{@link news.dateline.enrich.place.PlaceNames} answers whether words name a place, without
 * allocating; {@link news.dateline.enrich.place.PlaceLinker} tells, for all place mentions of one
 * article together, which place each means.
 */
@NullMarked
package news.dateline.enrich.place;

import org.jspecify.annotations.NullMarked;
