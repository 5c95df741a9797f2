/** Feeds that are polled: by their partition's owner alone, each poll one transaction. */
@NullMarked
package news.dateline.ingest.feed;

import org.jspecify.annotations.NullMarked;
