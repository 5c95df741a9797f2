@NullMarked
package news.dateline.ingest.format.text;

import org.jspecify.annotations.NullMarked;
