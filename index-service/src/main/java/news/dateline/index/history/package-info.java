/** An article's versions in order, and what changed from each to the next, computed when read. */
@NullMarked
package news.dateline.index.history;

import org.jspecify.annotations.NullMarked;
