/** Files that agencies drop into folders: taken once complete, filed once acknowledged. */
@NullMarked
package news.dateline.ingest.folder;

import org.jspecify.annotations.NullMarked;
