/** Claims about the whole, on a real broker and a real node. */
@NullMarked
package news.dateline.e2e;

import org.jspecify.annotations.NullMarked;
