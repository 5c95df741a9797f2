/** Our own JSON, for senders who can write it. */
@NullMarked
package news.dateline.ingest.format.canonical;

import org.jspecify.annotations.NullMarked;
