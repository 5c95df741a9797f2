/** Claims about Elasticsearch's answers. */
@NullMarked
package news.dateline.index.store;

import org.jspecify.annotations.NullMarked;
