/** The list of this service's meters. */
@NullMarked
package news.dateline.desk.metric;

import org.jspecify.annotations.NullMarked;
