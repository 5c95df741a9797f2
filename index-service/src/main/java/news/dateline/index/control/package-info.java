/** What operators, and items that kill others, do to articles: written down, listed, resolved. */
@NullMarked
package news.dateline.index.control;

import org.jspecify.annotations.NullMarked;
