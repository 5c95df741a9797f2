/** Claims about what is kept of a version. */
@NullMarked
package news.dateline.index.version;

import org.jspecify.annotations.NullMarked;
