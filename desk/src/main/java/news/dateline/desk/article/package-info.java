/**
 * The page of one story: its text with what was found in it, its versions, its copies, and where it
 * came from. Of a story that may not be seen, its status.
 */
@NullMarked
package news.dateline.desk.article;

import org.jspecify.annotations.NullMarked;
