/** How articles are put into stories. */
@NullMarked
package news.dateline.index.story;

import org.jspecify.annotations.NullMarked;
