/** A web server for tests that behaves as badly as it is told to. */
@NullMarked
package news.dateline.ingest.feedserver;

import org.jspecify.annotations.NullMarked;
