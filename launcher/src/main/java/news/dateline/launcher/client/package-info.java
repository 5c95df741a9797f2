/** The commands that talk to a running system: {@code send} and {@code status}. */
@NullMarked
package news.dateline.launcher.client;

import org.jspecify.annotations.NullMarked;
