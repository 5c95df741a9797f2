/** Near duplicates: own texts, and pairs built from the corpus. */
@NullMarked
package news.dateline.index.fingerprint;

import org.jspecify.annotations.NullMarked;
