/** {@code dateline versions}: an article's history. */
@NullMarked
package news.dateline.launcher.versions;

import org.jspecify.annotations.NullMarked;
