/** Saved queries that tell somebody of the stories that match. */
@NullMarked
package news.dateline.index.watch;

import org.jspecify.annotations.NullMarked;
