/** The page of a person, an organisation, a place or an event. */
@NullMarked
package news.dateline.desk.entity;

import org.jspecify.annotations.NullMarked;
