/** What a new reading, or a newer enrichment, of kept versions would change, and has it made. */
@NullMarked
package news.dateline.index.reread;

import org.jspecify.annotations.NullMarked;
