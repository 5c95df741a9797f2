/** What every service says of its health. */
@NullMarked
package news.dateline.health;

import org.jspecify.annotations.NullMarked;
