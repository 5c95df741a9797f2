/** API keys: who may push for a source, and who may change sources. */
@NullMarked
package news.dateline.ingest.key;

import org.jspecify.annotations.NullMarked;
