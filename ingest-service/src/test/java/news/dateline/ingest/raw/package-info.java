/** Claims about the archive of original bytes. */
@NullMarked
package news.dateline.ingest.raw;

import org.jspecify.annotations.NullMarked;
