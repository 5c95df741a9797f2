@NullMarked
package news.dateline.ingest.format.plaintext;

import org.jspecify.annotations.NullMarked;
