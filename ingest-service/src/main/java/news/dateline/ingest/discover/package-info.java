/** Which feeds and news sitemaps a site has. Plain Java. */
@NullMarked
package news.dateline.ingest.discover;

import org.jspecify.annotations.NullMarked;
