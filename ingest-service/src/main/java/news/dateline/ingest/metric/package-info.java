/** The list of this service's meters. */
@NullMarked
package news.dateline.ingest.metric;

import org.jspecify.annotations.NullMarked;
