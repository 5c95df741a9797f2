/** Claims about new readings. */
@NullMarked
package news.dateline.index.reread;

import org.jspecify.annotations.NullMarked;
