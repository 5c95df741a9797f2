/** RSS and Atom as publishers write them, well-formed or not. */
@NullMarked
package news.dateline.ingest.format.feed;

import org.jspecify.annotations.NullMarked;
