/** Tests of the place lexicon and of linking. */
@NullMarked
package news.dateline.enrich.place;

import org.jspecify.annotations.NullMarked;
