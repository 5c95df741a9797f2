/** Killed stories leave the other services, too: whoever keeps original bytes is told which. */
@NullMarked
package news.dateline.index.redaction;

import org.jspecify.annotations.NullMarked;
