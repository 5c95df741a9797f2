/** Tests of the watch for silence. */
@NullMarked
package news.dateline.ingest.silence;

import org.jspecify.annotations.NullMarked;
