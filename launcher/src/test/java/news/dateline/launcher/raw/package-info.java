/** Claims about {@code dateline raw}. */
@NullMarked
package news.dateline.launcher.raw;

import org.jspecify.annotations.NullMarked;
