/** How fast index-service writes, beside a bare loader of the same documents on the same node. */
@NullMarked
package news.dateline.benchmarks.index;

import org.jspecify.annotations.NullMarked;
