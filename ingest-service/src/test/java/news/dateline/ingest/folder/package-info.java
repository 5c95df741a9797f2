/** Claims about the folder channel. */
@NullMarked
package news.dateline.ingest.folder;

import org.jspecify.annotations.NullMarked;
