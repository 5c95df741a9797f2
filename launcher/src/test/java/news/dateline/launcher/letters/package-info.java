/** Claims about what the letters commands print and exit with. */
@NullMarked
package news.dateline.launcher.letters;

import org.jspecify.annotations.NullMarked;
