/** How fast the parts are, measured with JMH. */
@NullMarked
package news.dateline.benchmarks;

import org.jspecify.annotations.NullMarked;
