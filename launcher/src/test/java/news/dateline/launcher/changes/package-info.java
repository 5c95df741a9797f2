/** Claims about {@code dateline changes}. */
@NullMarked
package news.dateline.launcher.changes;

import org.jspecify.annotations.NullMarked;
