/** {@code dateline dead-letters}: what nobody could read, shown, replayed, dropped. */
@NullMarked
package news.dateline.launcher.letters;

import org.jspecify.annotations.NullMarked;
