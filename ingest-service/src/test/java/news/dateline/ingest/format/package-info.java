/** What holds for every format. */
@NullMarked
package news.dateline.ingest.format;

import org.jspecify.annotations.NullMarked;
