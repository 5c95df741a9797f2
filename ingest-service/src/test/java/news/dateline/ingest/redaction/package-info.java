@NullMarked
package news.dateline.ingest.redaction;

import org.jspecify.annotations.NullMarked;
