/** Claims about what the watches commands print and exit with. */
@NullMarked
package news.dateline.launcher.watches;

import org.jspecify.annotations.NullMarked;
