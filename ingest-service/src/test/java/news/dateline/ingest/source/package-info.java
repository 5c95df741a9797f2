/** Claims about the source registry. */
@NullMarked
package news.dateline.ingest.source;

import org.jspecify.annotations.NullMarked;
