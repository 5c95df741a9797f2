/** IPTC ninjs 1.0 to 3.x, and Superdesk's dialect of it. */
@NullMarked
package news.dateline.ingest.format.ninjs;

import org.jspecify.annotations.NullMarked;
