/** The wires we know: zone, order of dates, formats. */
@NullMarked
package news.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
