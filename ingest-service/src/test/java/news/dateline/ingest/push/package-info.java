/** Claims about the answer to a push. */
@NullMarked
package news.dateline.ingest.push;

import org.jspecify.annotations.NullMarked;
