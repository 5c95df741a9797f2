/** Claims about which version is current. */
@NullMarked
package news.dateline.index.judge;

import org.jspecify.annotations.NullMarked;
