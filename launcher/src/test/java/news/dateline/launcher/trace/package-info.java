/** Claims about {@code dateline trace}. */
@NullMarked
package news.dateline.launcher.trace;

import org.jspecify.annotations.NullMarked;
