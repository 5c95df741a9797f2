/** Claims about what is told of changes. */
@NullMarked
package news.dateline.index.change;

import org.jspecify.annotations.NullMarked;
