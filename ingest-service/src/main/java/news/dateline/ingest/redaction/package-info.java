/** Original bytes of killed stories are removed wherever this instance keeps some. */
@NullMarked
package news.dateline.ingest.redaction;

import org.jspecify.annotations.NullMarked;
