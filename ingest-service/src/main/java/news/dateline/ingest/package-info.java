/** Wires in: receives articles, reads them into the canonical record, publishes them to Kafka. */
@NullMarked
package news.dateline.ingest;

import org.jspecify.annotations.NullMarked;
