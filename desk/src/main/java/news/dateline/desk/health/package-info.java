/**
 * How the news comes in, for a newsroom: whether it adds up, who is silent, what was lost and why.
 */
@NullMarked
package news.dateline.desk.health;

import org.jspecify.annotations.NullMarked;
