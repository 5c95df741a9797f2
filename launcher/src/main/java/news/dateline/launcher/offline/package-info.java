/** The commands that need no server: {@code parse} and {@code enrich}. */
@NullMarked
package news.dateline.launcher.offline;

import org.jspecify.annotations.NullMarked;
