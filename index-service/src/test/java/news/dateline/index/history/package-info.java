/** Claims about what is kept of a version. */
@NullMarked
package news.dateline.index.history;

import org.jspecify.annotations.NullMarked;
