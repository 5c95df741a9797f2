/** Tests of who may do what. */
@NullMarked
package news.dateline.launcher.secure;

import org.jspecify.annotations.NullMarked;
