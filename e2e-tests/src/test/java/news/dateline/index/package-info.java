/** Claims about the index-service on the real node. */
@NullMarked
package news.dateline.index;

import org.jspecify.annotations.NullMarked;
