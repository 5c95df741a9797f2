/** The balance sheet: what was received and what became of it. */
@NullMarked
package news.dateline.index.receipt;

import org.jspecify.annotations.NullMarked;
