/** Damaged wires: nothing but a refusal may come of them. */
@NullMarked
package news.dateline.ingest.mutants;

import org.jspecify.annotations.NullMarked;
