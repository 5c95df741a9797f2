/** Training the model that finds names. */
@NullMarked
package news.dateline.launcher.training;

import org.jspecify.annotations.NullMarked;
