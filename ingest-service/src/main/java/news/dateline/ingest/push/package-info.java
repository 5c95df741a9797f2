/** Articles pushed over HTTP. */
@NullMarked
package news.dateline.ingest.push;

import org.jspecify.annotations.NullMarked;
