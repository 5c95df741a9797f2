@NullMarked
package news.dateline.desk.health;

import org.jspecify.annotations.NullMarked;
