/** Requests to addresses that strangers name: checked where they connect, and ended in time. */
@NullMarked
package news.dateline.outbound;

import org.jspecify.annotations.NullMarked;
