@NullMarked
package news.dateline.ingest.format.textwire;

import org.jspecify.annotations.NullMarked;
