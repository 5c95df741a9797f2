/** XML read safely, as a tree that knows its lines and what was read of it. */
@NullMarked
package news.dateline.ingest.format.xml;

import org.jspecify.annotations.NullMarked;
