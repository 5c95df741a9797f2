@NullMarked
package news.dateline.index.letter;

import org.jspecify.annotations.NullMarked;
