/** Claims about what the sources commands print and exit with. */
@NullMarked
package news.dateline.launcher.sources;

import org.jspecify.annotations.NullMarked;
