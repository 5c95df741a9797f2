/** Joins the names found in a story into the people, organisations, places and events they name. */
@NullMarked
package news.dateline.enrich.joining;

import org.jspecify.annotations.NullMarked;
