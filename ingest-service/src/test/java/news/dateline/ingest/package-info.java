/** Claims about the service's house rules. */
@NullMarked
package news.dateline.ingest;

import org.jspecify.annotations.NullMarked;
