/** Claims about the bundled sample wire. */
@NullMarked
package news.dateline.launcher.sample;

import org.jspecify.annotations.NullMarked;
