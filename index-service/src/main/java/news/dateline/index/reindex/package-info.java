/** An index is copied into one of a new mapping, which then takes its place. */
@NullMarked
package news.dateline.index.reindex;

import org.jspecify.annotations.NullMarked;
