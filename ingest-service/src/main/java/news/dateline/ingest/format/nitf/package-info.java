/** NITF 3.x: one news text with its metadata. */
@NullMarked
package news.dateline.ingest.format.nitf;

import org.jspecify.annotations.NullMarked;
