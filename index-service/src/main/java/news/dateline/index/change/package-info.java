/** What readers see change, told in one order: followed in the index, published, and read again. */
@NullMarked
package news.dateline.index.change;

import org.jspecify.annotations.NullMarked;
