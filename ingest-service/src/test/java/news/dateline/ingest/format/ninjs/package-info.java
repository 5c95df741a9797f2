@NullMarked
package news.dateline.ingest.format.ninjs;

import org.jspecify.annotations.NullMarked;
