/** Claims about {@code dateline versions}. */
@NullMarked
package news.dateline.launcher.versions;

import org.jspecify.annotations.NullMarked;
