/** The list of this service's meters. */
@NullMarked
package news.dateline.enrich.metric;

import org.jspecify.annotations.NullMarked;
