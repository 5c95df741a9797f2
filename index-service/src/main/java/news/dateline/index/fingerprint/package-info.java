/** Whether two texts tell the same story in nearly the same words. Plain Java. */
@NullMarked
package news.dateline.index.fingerprint;

import org.jspecify.annotations.NullMarked;
