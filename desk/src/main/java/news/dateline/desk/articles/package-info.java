/** Stories as they are read from the index. */
@NullMarked
package news.dateline.desk.articles;

import org.jspecify.annotations.NullMarked;
