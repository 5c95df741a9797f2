/** What every command shares: exit codes, failures, tables and colours. */
@NullMarked
package news.dateline.launcher.console;

import org.jspecify.annotations.NullMarked;
