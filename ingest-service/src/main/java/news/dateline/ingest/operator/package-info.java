/** The operator's HTTP API: sources are listed, tried, added and removed while the service runs. */
@NullMarked
package news.dateline.ingest.operator;

import org.jspecify.annotations.NullMarked;
