/** Claims about what becomes of a delivery. */
@NullMarked
package news.dateline.ingest.intake;

import org.jspecify.annotations.NullMarked;
