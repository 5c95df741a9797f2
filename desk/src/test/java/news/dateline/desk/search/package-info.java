@NullMarked
package news.dateline.desk.search;

import org.jspecify.annotations.NullMarked;
