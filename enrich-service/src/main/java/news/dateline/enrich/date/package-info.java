/** Time expressions in English text: what they say, and the stretch of local time they mean. */
@NullMarked
package news.dateline.enrich.date;

import org.jspecify.annotations.NullMarked;
