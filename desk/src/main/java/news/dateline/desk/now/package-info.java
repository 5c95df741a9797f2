/** The page that shows the news as it comes in, and the stream that it listens to. */
@NullMarked
package news.dateline.desk.now;

import org.jspecify.annotations.NullMarked;
