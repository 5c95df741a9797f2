@NullMarked
package news.dateline.ingest.format.sitemap;

import org.jspecify.annotations.NullMarked;
