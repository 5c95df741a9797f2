/** How every meter is declared once: what it is called, what it counts, by which tags. */
@NullMarked
package news.dateline.metric;

import org.jspecify.annotations.NullMarked;
