/** What the ledger keeps of receipts, on the real node. */
@NullMarked
package news.dateline.index.receipt;

import org.jspecify.annotations.NullMarked;
