/** A real broker for tests, and what stands on it. */
@NullMarked
package news.dateline.ingest.broker;

import org.jspecify.annotations.NullMarked;
