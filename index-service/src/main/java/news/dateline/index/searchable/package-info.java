/** How long it takes until a search finds what has come in: the objective of the whole. */
@NullMarked
package news.dateline.index.searchable;

import org.jspecify.annotations.NullMarked;
