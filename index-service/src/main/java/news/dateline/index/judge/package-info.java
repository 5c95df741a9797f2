/** Which version of an article is current. Plain Java. */
@NullMarked
package news.dateline.index.judge;

import org.jspecify.annotations.NullMarked;
