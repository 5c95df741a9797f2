/** Elasticsearch: what is asked of it and what its answers mean. */
@NullMarked
package news.dateline.index.store;

import org.jspecify.annotations.NullMarked;
