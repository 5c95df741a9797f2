/** Claims about polled feeds. */
@NullMarked
package news.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
