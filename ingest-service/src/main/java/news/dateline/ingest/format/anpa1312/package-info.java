/** ANPA 1312, the text transmission of North American wires, as AP sends it. */
@NullMarked
package news.dateline.ingest.format.anpa1312;

import org.jspecify.annotations.NullMarked;
