/** {@code dateline trace}: where a story is. */
@NullMarked
package news.dateline.launcher.trace;

import org.jspecify.annotations.NullMarked;
