/** Claims about what is written. */
@NullMarked
package news.dateline.index.document;

import org.jspecify.annotations.NullMarked;
