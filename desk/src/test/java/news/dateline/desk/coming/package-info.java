@NullMarked
package news.dateline.desk.coming;

import org.jspecify.annotations.NullMarked;
