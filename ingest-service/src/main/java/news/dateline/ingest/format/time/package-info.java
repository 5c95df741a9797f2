/** Times as wires write them, read into instants. */
@NullMarked
package news.dateline.ingest.format.time;

import org.jspecify.annotations.NullMarked;
