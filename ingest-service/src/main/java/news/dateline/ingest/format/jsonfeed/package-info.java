/** JSON Feed 1.0 and 1.1. */
@NullMarked
package news.dateline.ingest.format.jsonfeed;

import org.jspecify.annotations.NullMarked;
