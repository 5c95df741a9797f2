/** What every channel ends in: identity, order, validation, publication. */
@NullMarked
package news.dateline.ingest.intake;

import org.jspecify.annotations.NullMarked;
