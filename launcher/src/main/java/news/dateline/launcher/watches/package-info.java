/** {@code dateline watches}: saved queries that tell somebody. */
@NullMarked
package news.dateline.launcher.watches;

import org.jspecify.annotations.NullMarked;
