/** Finds the names in a text. */
@NullMarked
package news.dateline.enrich.tagger;

import org.jspecify.annotations.NullMarked;
