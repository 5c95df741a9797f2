/** The analysts' desk: pages over what may be seen now. It writes nothing. */
@NullMarked
package news.dateline.desk;

import org.jspecify.annotations.NullMarked;
