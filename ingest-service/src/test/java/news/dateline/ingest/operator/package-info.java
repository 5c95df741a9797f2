/** Claims about the operator's API. */
@NullMarked
package news.dateline.ingest.operator;

import org.jspecify.annotations.NullMarked;
