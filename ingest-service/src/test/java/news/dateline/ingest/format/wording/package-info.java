@NullMarked
package news.dateline.ingest.format.wording;

import org.jspecify.annotations.NullMarked;
