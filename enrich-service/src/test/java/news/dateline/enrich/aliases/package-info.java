/** Claims about the file of aliases. */
@NullMarked
package news.dateline.enrich.aliases;

import org.jspecify.annotations.NullMarked;
