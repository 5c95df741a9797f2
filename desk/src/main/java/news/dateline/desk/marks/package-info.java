/**
 * Where in an article's text something was found: the text is cut into pieces at these places, and
 * a template writes each piece escaped.
 */
@NullMarked
package news.dateline.desk.marks;

import org.jspecify.annotations.NullMarked;
