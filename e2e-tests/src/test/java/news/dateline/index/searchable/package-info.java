/** What a search shows and when, on the real node. */
@NullMarked
package news.dateline.index.searchable;

import org.jspecify.annotations.NullMarked;
