/** Tests of the organisations' identities. */
@NullMarked
package news.dateline.enrich.organisation;

import org.jspecify.annotations.NullMarked;
