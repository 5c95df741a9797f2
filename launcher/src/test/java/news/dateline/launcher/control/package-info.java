/** Claims about what the commands of story control print and exit with. */
@NullMarked
package news.dateline.launcher.control;

import org.jspecify.annotations.NullMarked;
