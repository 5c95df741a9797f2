/** The list of this service's meters. */
@NullMarked
package news.dateline.index.metric;

import org.jspecify.annotations.NullMarked;
