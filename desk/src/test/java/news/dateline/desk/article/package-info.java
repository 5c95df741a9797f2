@NullMarked
package news.dateline.desk.article;

import org.jspecify.annotations.NullMarked;
