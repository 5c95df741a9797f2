/** The page of what is said to happen, by dates that stories mention and that lie ahead. */
@NullMarked
package news.dateline.desk.coming;

import org.jspecify.annotations.NullMarked;
