/** NewsML 1.x, the DTD-based NewsML: an envelope of items, most of them around a NITF text. */
@NullMarked
package news.dateline.ingest.format.newsml1;

import org.jspecify.annotations.NullMarked;
