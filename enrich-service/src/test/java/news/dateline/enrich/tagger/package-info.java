/** Claims about the tagger of names: its parts, its training, and how well it does. */
@NullMarked
package news.dateline.enrich.tagger;

import org.jspecify.annotations.NullMarked;
