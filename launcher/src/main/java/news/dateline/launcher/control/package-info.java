/**
 * {@code dateline kill}, {@code hold}, {@code release}, {@code reinstate}, {@code purge}, {@code
 * audit}, {@code kills}.
 */
@NullMarked
package news.dateline.launcher.control;

import org.jspecify.annotations.NullMarked;
