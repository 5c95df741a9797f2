/** The judge and the writer: enriched articles into Elasticsearch. */
@NullMarked
package news.dateline.index;

import org.jspecify.annotations.NullMarked;
