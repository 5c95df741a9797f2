@NullMarked
package news.dateline.desk.kept;

import org.jspecify.annotations.NullMarked;
