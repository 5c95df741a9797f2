/** Claims about how consumers fail. */
@NullMarked
package news.dateline.kafka;

import org.jspecify.annotations.NullMarked;
