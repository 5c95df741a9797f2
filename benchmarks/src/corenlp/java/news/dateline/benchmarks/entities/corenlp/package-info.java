/** Stanford CoreNLP, measured only: it is GPL and no part of what ships. */
@NullMarked
package news.dateline.benchmarks.entities.corenlp;

import org.jspecify.annotations.NullMarked;
