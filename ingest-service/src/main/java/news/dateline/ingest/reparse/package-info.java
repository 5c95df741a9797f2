/** Archived deliveries are read again, as today's parsers and profiles read them. */
@NullMarked
package news.dateline.ingest.reparse;

import org.jspecify.annotations.NullMarked;
