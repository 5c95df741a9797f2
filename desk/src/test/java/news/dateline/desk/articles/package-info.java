@NullMarked
package news.dateline.desk.articles;

import org.jspecify.annotations.NullMarked;
