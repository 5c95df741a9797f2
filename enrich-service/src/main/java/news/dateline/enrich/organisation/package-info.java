/** Identities of organisations in an open list. */
@NullMarked
package news.dateline.enrich.organisation;

import org.jspecify.annotations.NullMarked;
