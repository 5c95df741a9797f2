@NullMarked
package news.dateline.ingest.format.feed;

import org.jspecify.annotations.NullMarked;
