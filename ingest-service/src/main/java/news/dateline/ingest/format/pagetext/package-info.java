/** The text of a news site's article page. */
@NullMarked
package news.dateline.ingest.format.pagetext;

import org.jspecify.annotations.NullMarked;
