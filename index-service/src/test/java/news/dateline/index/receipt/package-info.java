@NullMarked
package news.dateline.index.receipt;

import org.jspecify.annotations.NullMarked;
