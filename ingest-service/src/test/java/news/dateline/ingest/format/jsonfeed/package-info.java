@NullMarked
package news.dateline.ingest.format.jsonfeed;

import org.jspecify.annotations.NullMarked;
