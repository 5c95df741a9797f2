@NullMarked
package news.dateline.index.watch;

import org.jspecify.annotations.NullMarked;
