/** Tests. */
@NullMarked
package news.dateline.launcher.console;

import org.jspecify.annotations.NullMarked;
