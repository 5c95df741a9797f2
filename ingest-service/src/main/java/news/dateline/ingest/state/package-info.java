/** What all instances know of sources at run time, kept in a compacted topic. */
@NullMarked
package news.dateline.ingest.state;

import org.jspecify.annotations.NullMarked;
