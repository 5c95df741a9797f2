/** Tests. */
@NullMarked
package news.dateline.launcher.client;

import org.jspecify.annotations.NullMarked;
