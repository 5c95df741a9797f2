/** The map of places that stories name, against those that they are written from. */
@NullMarked
package news.dateline.desk.map;

import org.jspecify.annotations.NullMarked;
