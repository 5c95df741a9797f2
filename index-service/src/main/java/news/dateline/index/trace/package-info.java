/** Where a story is: its receipts, the way of each and how it ended. */
@NullMarked
package news.dateline.index.trace;

import org.jspecify.annotations.NullMarked;
