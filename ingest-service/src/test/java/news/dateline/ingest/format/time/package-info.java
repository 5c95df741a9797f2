@NullMarked
package news.dateline.ingest.format.time;

import org.jspecify.annotations.NullMarked;
