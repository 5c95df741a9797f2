/** What an article looks like in Elasticsearch. Plain Java. */
@NullMarked
package news.dateline.index.document;

import org.jspecify.annotations.NullMarked;
