@NullMarked
package news.dateline.ingest.format.anpa1312;

import org.jspecify.annotations.NullMarked;
