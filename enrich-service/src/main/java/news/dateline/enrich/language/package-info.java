/** The language a story is written in. */
@NullMarked
package news.dateline.enrich.language;

import org.jspecify.annotations.NullMarked;
