/** How fast articles are pushed, beside what the machine allows. */
@NullMarked
package news.dateline.benchmarks.push;

import org.jspecify.annotations.NullMarked;
