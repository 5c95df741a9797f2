/** From wire bytes to what they say: one parser per format. Plain Java. */
@NullMarked
package news.dateline.ingest.format;

import org.jspecify.annotations.NullMarked;
