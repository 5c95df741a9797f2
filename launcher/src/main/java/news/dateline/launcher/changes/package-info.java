/** {@code dateline changes}: what readers saw change. */
@NullMarked
package news.dateline.launcher.changes;

import org.jspecify.annotations.NullMarked;
