/** Claims about the entities of whole stories. */
@NullMarked
package news.dateline.enrich.entity;

import org.jspecify.annotations.NullMarked;
