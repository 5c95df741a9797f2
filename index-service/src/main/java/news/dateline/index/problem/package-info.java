/** What the management port answers where something is wrong. */
@NullMarked
package news.dateline.index.problem;

import org.jspecify.annotations.NullMarked;
