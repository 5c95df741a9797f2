/** Dead letters: what nobody could read, and what operators do about it. */
@NullMarked
package news.dateline.index.letter;

import org.jspecify.annotations.NullMarked;
