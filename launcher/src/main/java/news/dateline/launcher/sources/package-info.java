/**
 * {@code ./dateline sources}: sources are listed, tried, added and removed while the system runs.
 */
@NullMarked
package news.dateline.launcher.sources;

import org.jspecify.annotations.NullMarked;
