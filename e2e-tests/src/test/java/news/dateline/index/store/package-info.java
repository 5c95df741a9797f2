/** What the real node refuses. */
@NullMarked
package news.dateline.index.store;

import org.jspecify.annotations.NullMarked;
