/**
 * Bytes from the web, fetched safely: addresses checked, robots asked, hosts spared. Plain Java.
 */
@NullMarked
package news.dateline.ingest.fetch;

import org.jspecify.annotations.NullMarked;
