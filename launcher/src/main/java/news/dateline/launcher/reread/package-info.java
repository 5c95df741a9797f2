/** {@code dateline reparse} and {@code dateline re-enrich}: what was kept is read again. */
@NullMarked
package news.dateline.launcher.reread;

import org.jspecify.annotations.NullMarked;
