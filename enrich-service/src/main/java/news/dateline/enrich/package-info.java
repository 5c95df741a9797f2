/** Articles in, enriched articles out. */
@NullMarked
package news.dateline.enrich;

import org.jspecify.annotations.NullMarked;
