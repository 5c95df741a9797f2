/** The original bytes of every delivery, kept for some days under their hash. */
@NullMarked
package news.dateline.ingest.raw;

import org.jspecify.annotations.NullMarked;
