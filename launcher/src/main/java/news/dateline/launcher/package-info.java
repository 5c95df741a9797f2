/** The {@code dateline} command. */
@NullMarked
package news.dateline.launcher;

import org.jspecify.annotations.NullMarked;
