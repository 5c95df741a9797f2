/** The way of each article as spans of one trace, and what logs name an article by. */
@NullMarked
package news.dateline.tracing;

import org.jspecify.annotations.NullMarked;
