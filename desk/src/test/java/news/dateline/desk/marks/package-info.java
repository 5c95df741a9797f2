@NullMarked
package news.dateline.desk.marks;

import org.jspecify.annotations.NullMarked;
