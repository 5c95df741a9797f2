/** How long live news takes while a backlog flows beside it, measured on a whole system. */
@NullMarked
package news.dateline.benchmarks.lanes;

import org.jspecify.annotations.NullMarked;
