@NullMarked
package news.dateline.desk;

import org.jspecify.annotations.NullMarked;
