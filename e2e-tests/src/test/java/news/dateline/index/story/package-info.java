/** Near duplicates by several instances, on the real node. */
@NullMarked
package news.dateline.index.story;

import org.jspecify.annotations.NullMarked;
