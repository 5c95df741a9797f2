/** Claims about NewsML-G2. */
@NullMarked
package news.dateline.ingest.format.newsmlg2;

import org.jspecify.annotations.NullMarked;
