/** What the clock changes: embargoes end, articles expire. */
@NullMarked
package news.dateline.index.visibility;

import org.jspecify.annotations.NullMarked;
