/** Tests. */
@NullMarked
package news.dateline.launcher.offline;

import org.jspecify.annotations.NullMarked;
