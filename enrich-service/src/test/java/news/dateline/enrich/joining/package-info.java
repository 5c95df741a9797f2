/** Claims about how names are joined, and how well. */
@NullMarked
package news.dateline.enrich.joining;

import org.jspecify.annotations.NullMarked;
