@NullMarked
package news.dateline.desk.map;

import org.jspecify.annotations.NullMarked;
