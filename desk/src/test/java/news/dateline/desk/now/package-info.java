@NullMarked
package news.dateline.desk.now;

import org.jspecify.annotations.NullMarked;
