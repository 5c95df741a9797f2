/** Claims about the service. */
@NullMarked
package news.dateline.enrich;

import org.jspecify.annotations.NullMarked;
