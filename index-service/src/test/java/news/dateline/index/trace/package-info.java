/** Claims about traces. */
@NullMarked
package news.dateline.index.trace;

import org.jspecify.annotations.NullMarked;
