/** What an analyst wants merged, renamed and ignored among the names of all articles. */
@NullMarked
package news.dateline.enrich.aliases;

import org.jspecify.annotations.NullMarked;
