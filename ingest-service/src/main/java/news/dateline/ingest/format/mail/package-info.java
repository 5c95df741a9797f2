/** Mail: RFC 5322 with MIME (RFC 2045 to 2049, 2231, 3676). */
@NullMarked
package news.dateline.ingest.format.mail;

import org.jspecify.annotations.NullMarked;
