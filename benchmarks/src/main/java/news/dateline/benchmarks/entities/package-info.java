/** What finding names costs, beside Stanford CoreNLP in the same run. */
@NullMarked
package news.dateline.benchmarks.entities;

import org.jspecify.annotations.NullMarked;
