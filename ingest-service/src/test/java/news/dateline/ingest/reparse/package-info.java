/** Claims about reading archived deliveries again. */
@NullMarked
package news.dateline.ingest.reparse;

import org.jspecify.annotations.NullMarked;
