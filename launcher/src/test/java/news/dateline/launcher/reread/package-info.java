/** Claims about {@code dateline reparse} and {@code re-enrich}. */
@NullMarked
package news.dateline.launcher.reread;

import org.jspecify.annotations.NullMarked;
