/** How every answer that is an error is told: RFC 9457. */
@NullMarked
package news.dateline.ingest.problem;

import org.jspecify.annotations.NullMarked;
