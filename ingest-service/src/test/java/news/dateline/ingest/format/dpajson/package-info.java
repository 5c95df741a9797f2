@NullMarked
package news.dateline.ingest.format.dpajson;

import org.jspecify.annotations.NullMarked;
