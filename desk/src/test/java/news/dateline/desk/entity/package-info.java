@NullMarked
package news.dateline.desk.entity;

import org.jspecify.annotations.NullMarked;
