/** A whole system with the sample wire, to watch. */
@NullMarked
package news.dateline.launcher.demo;

import org.jspecify.annotations.NullMarked;
