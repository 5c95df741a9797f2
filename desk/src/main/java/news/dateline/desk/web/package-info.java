/** The frame of every page, its headers, and what is shown where something is wrong or away. */
@NullMarked
package news.dateline.desk.web;

import org.jspecify.annotations.NullMarked;
