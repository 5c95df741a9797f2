/** Amounts of money and percentages in text. */
@NullMarked
package news.dateline.enrich.amount;

import org.jspecify.annotations.NullMarked;
