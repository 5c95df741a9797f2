/** Every version received, kept where no search can find its words. */
@NullMarked
package news.dateline.index.version;

import org.jspecify.annotations.NullMarked;
