/** The canonical record of an article and the rules that every service shares about it. */
@NullMarked
package news.dateline.article;

import org.jspecify.annotations.NullMarked;
