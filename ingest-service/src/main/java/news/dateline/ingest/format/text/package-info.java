/** From markup to plain text, and the lines of a story that are not story: bylines, credits. */
@NullMarked
package news.dateline.ingest.format.text;

import org.jspecify.annotations.NullMarked;
