/** Times as wires write them, read as instants. */
@NullMarked
package news.dateline.ingest.format.time;

import org.jspecify.annotations.NullMarked;
