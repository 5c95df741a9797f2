/** The search page, what narrows it, and its exports. */
@NullMarked
package news.dateline.desk.search;

import org.jspecify.annotations.NullMarked;
