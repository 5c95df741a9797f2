/** How consumers fail: outages are waited for, poison is dead-lettered, nothing is swallowed. */
@NullMarked
package news.dateline.kafka;

import org.jspecify.annotations.NullMarked;
