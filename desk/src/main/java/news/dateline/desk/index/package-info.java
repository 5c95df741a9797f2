/** Asks Elasticsearch, within bounds; the only package that does. */
@NullMarked
package news.dateline.desk.index;

import org.jspecify.annotations.NullMarked;
