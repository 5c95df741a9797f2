/** Tests of what instances share, on a real broker. */
@NullMarked
package news.dateline.ingest.state;

import org.jspecify.annotations.NullMarked;
