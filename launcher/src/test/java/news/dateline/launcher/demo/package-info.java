/** Tests. */
@NullMarked
package news.dateline.launcher.demo;

import org.jspecify.annotations.NullMarked;
