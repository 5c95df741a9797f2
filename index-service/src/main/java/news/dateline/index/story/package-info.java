/** Which articles tell the same story: near duplicates are found once they are visible. */
@NullMarked
package news.dateline.index.story;

import org.jspecify.annotations.NullMarked;
