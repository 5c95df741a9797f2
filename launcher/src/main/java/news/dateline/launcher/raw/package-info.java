/** {@code dateline raw}: the original bytes of a delivery. */
@NullMarked
package news.dateline.launcher.raw;

import org.jspecify.annotations.NullMarked;
