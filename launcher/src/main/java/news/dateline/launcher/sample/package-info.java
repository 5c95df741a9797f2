/**
 * The bundled sample wire: articles written for this project, whose times are always recent, and a
 * generator that tells them again with other names, numbers and moments.
 */
@NullMarked
package news.dateline.launcher.sample;

import org.jspecify.annotations.NullMarked;
