/** Claims about the service's house rules. */
@NullMarked
package news.dateline.index;

import org.jspecify.annotations.NullMarked;
