/** How long a trace takes among many receipts. */
@NullMarked
package news.dateline.benchmarks.trace;

import org.jspecify.annotations.NullMarked;
