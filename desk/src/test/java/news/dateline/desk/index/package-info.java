@NullMarked
package news.dateline.desk.index;

import org.jspecify.annotations.NullMarked;
