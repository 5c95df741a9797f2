/** The language that readers search in: a text to a tree, and the tree to Elasticsearch's query. */
@NullMarked
package news.dateline.query;

import org.jspecify.annotations.NullMarked;
